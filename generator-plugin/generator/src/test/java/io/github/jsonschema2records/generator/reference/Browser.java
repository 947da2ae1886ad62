package io.github.jsonschema2records.generator.reference;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless browser without a network. It is the one that is installed; nothing is downloaded. */
final class Browser implements AutoCloseable {

    private static final String NO_SERVER = "--proxy-server=127.0.0.1:9";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser; empty if there is none. */
    static Optional<Browser> start(Path profile) {
        Optional<Path> browser = Stream.of("chromium", "google-chrome", "chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
        Optional<Path> control = onPath("chromedriver");
        if (browser.isEmpty() || control.isEmpty()) {
            return Optional.empty();
        }
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, log);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                NO_SERVER);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(control.get().toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
        return Optional.of(new Browser(driver));
    }

    private static Optional<Path> onPath(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page anew, in a window with a width, and waits until keys reach it. */
    void open(Path page, String rest, int width) {
        driver.manage().window().setSize(new Dimension(width, 1_000));
        driver.get("about:blank");
        driver.get(page.toUri() + rest);
        driver.findElement(By.cssSelector("html.scripted"));
        for (int i = 0; i < 100 && !evaluate("document.hasFocus()").equals(true); i++) {
            driver.switchTo().window(driver.getWindowHandle());
        }
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Types a text into the search field, which has the focus after a slash. */
    void search(String text) {
        press("/");
        press(Keys.chord(Keys.CONTROL, "a"), text);
    }

    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** The value of an expression. */
    Object evaluate(String expression) {
        return Objects.requireNonNullElse(driver.executeScript("return " + expression), "");
    }

    /** The visible text of an element, which may be about to appear. */
    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /** Pretends another medium, such as print, or another theme of the system. */
    void pretend(String medium, String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** Opens a page in which no script runs. */
    void openWithoutScripts(Path page) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        driver.get(page.toUri().toString());
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    /** Waits until an expression is true, at most for 10 seconds. */
    boolean becomesTrue(String expression) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!evaluate(expression).equals(true)) {
            if (System.nanoTime() > end) {
                return false;
            }
        }
        return true;
    }

    /** Everything that the browser complained about since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
