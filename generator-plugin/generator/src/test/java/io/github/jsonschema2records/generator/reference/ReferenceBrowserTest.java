package io.github.jsonschema2records.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The pages in a browser: that of the Batch events, and that of a schema with 500 types. */
@EnabledForJreRange(max = JRE.JAVA_20, disabledReason = "the same page is made on every JDK")
class ReferenceBrowserTest {

    private static final int DESKTOP = 1_400;
    private static final int PHONE = 500; // the narrowest window of this browser
    private static final long MEGABYTES = 1_000_000;

    @TempDir
    static Path folder;

    private static Optional<Browser> started = Optional.empty();

    private Browser browser;

    @BeforeAll
    static void start() {
        started = Browser.start(folder.resolve("profile"));
        if (started.isEmpty()) {
            System.out.println(
                    "[WARNING] No chromium with chromedriver on the path: the reference page is not tested in a browser");
        }
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
    }

    @BeforeEach
    void open() {
        assumeTrue(started.isPresent(), "no chromium with chromedriver on the path");
        browser = started.get();
        browser.open(BatchEventsReferenceTest.PAGE, "", DESKTOP);
    }

    @AfterEach
    void nothingIsWrong() {
        if (started.isPresent()) {
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.evaluate("performance.getEntriesByType('resource').length"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void searchIsUsedByKeyboardAlone() {
        browser.search("statusReason");

        assertThat(browser.text("#page-hits [aria-selected=true]")).startsWith("statusReason");
        assertThat(browser.evaluate("document.activeElement.getAttribute('aria-activedescendant')"))
                .isEqualTo("page-hit0");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER);
        assertThat(browser.evaluate("decodeURIComponent(location.hash)"))
                .asString()
                .endsWith("/statusReason");
        assertThat(browser.evaluate("document.querySelector(':target').getBoundingClientRect().top"))
                .satisfies(top -> assertThat(((Number) top).doubleValue()).isBetween(50.0, 500.0));
        assertThat(browser.evaluate("document.querySelector('#page-hits').hidden"))
                .isEqualTo(true);
    }

    /** Something further down would leave the end of the section before it under the bar. */
    @Test
    void aTargetIsJustBelowTheBar() {
        browser.search("statusReason");
        browser.press(Keys.ENTER);

        assertThat(browser.evaluate("parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)"
                        + " + parseFloat(getComputedStyle(document.querySelector(':target')).scrollMarginTop)"
                        + " - document.querySelector('.bar').offsetHeight"))
                .isEqualTo(16L);
    }

    @Test
    void searchFindsWordsOfDescriptionsAndPartsOfNames() {
        browser.search("exit code");
        assertThat(browser.text("#page-hits")).contains("exitCode");
        browser.search("dead letters nowhere");
        assertThat(browser.text("#page-hits")).contains("Nothing found");
        browser.press(Keys.ESCAPE);
        assertThat(browser.evaluate("document.querySelector('#page-hits').hidden"))
                .isEqualTo(true);
    }

    @Test
    void aQueryInTheAddressOpensTheSearch() {
        browser.open(BatchEventsReferenceTest.PAGE, "?q=jobArn", DESKTOP);

        assertThat(browser.text("#page-hits")).contains("jobArn");
    }

    @Test
    void aDeepLinkLeadsToItsPropertyAndItsCodeIsLinked() {
        browser.open(BatchEventsReferenceTest.PAGE, "#JobDetail/attempts", DESKTOP);

        assertThat(browser.evaluate("document.querySelector('nav [aria-current]').textContent"))
                .isEqualTo("JobDetail");
        assertThat(browser.text(":target .j")).isEqualTo("@Nullable List<AttemptDetail> attempts()");
        assertThat(browser.evaluate(
                        "document.querySelector('#JobDetail code.java a[href=\"#JobStatus\"]').textContent"))
                .isEqualTo("JobStatus");
        assertThat(browser.evaluate("document.querySelectorAll('#JobDetail button.copy').length"))
                .isEqualTo(2L);
    }

    @Test
    void theDiagramsAreLinksToTypes() {
        assertThat(browser.text("#page-overview svg")).contains("JobDetail");
        assertThat(browser.evaluate("document.querySelectorAll('#page-overview svg a[href^=\"#\"]').length"))
                .isEqualTo(60L);
        browser.open(BatchEventsReferenceTest.PAGE, "#BatchEvent", DESKTOP);
        browser.click("#BatchEvent details.near summary");
        assertThat(browser.evaluate("document.querySelectorAll('#BatchEvent .j').length"))
                .isEqualTo(0L);
        assertThat(browser.text("#BatchEvent details.near svg")).contains("BatchEvent", "JobStateChange");
    }

    @Test
    void thePageHasTwoThemesAndFollowsTheSystem() {
        String background = "getComputedStyle(document.body).backgroundColor";

        browser.pretend("screen", "dark");
        assertThat(browser.evaluate(background)).isEqualTo("rgb(17, 21, 27)");
        browser.click("#page-theme");
        assertThat(browser.evaluate(background)).isEqualTo("rgb(255, 255, 255)");
        browser.click("#page-theme");
        browser.pretend("screen", "light");
        assertThat(browser.evaluate(background)).isEqualTo("rgb(17, 21, 27)");
        browser.evaluate("localStorage.clear()");
    }

    @Test
    void inPrintEverythingIsShownInBlackOnWhite() {
        browser.pretend("print", "dark");

        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('nav')).display"))
                .isEqualTo("none");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('section')).contentVisibility"))
                .isEqualTo("visible");
        browser.pretend("screen", "light");
    }

    @Test
    void onAPhoneNothingIsCutOffAndTheTypesAreInAMenu() {
        browser.open(BatchEventsReferenceTest.PAGE, "#ContainerDetail", PHONE);

        assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        browser.click("#page-menu");
        browser.click("nav a[href='#BatchEvent']");
        assertThat(browser.evaluate("location.hash")).isEqualTo("#BatchEvent");
        assertThat(browser.evaluate("document.querySelector('#page-menu').getAttribute('aria-expanded')"))
                .isEqualTo("false");
    }

    @Test
    void aSchemaWithFiveHundredTypesIsAPageOfLessThanTwoMegabytes() throws IOException {
        Path file = pageOfManyTypes();

        assertThat(Files.size(file)).isLessThan(2 * MEGABYTES);
        browser.open(file, "", DESKTOP);
        browser.search("amount77");
        assertThat(browser.text("#page-hits [aria-selected=true]"))
                .startsWith("amount77")
                .contains("in Type77");
        browser.press(Keys.ENTER);
        assertThat(browser.evaluate("location.hash")).isEqualTo("#Type77/amount77");
    }

    /** A section far down is not made of elements yet when the page opens. */
    @Test
    void aDeepLinkLeadsIntoASectionThatIsNotFilledYet() throws IOException {
        browser.open(pageOfManyTypes(), "#Type400/amount400", DESKTOP);

        assertThat(browser.text(":target h5")).isEqualTo("amount400");
        assertThat(browser.evaluate("document.querySelector(':target').getBoundingClientRect().top"))
                .satisfies(top -> assertThat(((Number) top).doubleValue()).isBetween(0.0, 900.0));
    }

    @Test
    void anAddressThatChangesLeadsIntoASectionThatIsNotFilledYet() throws IOException {
        browser.open(pageOfManyTypes(), "", DESKTOP);
        browser.evaluate("location.hash = '#Type450/amount450'");

        assertThat(browser.text(":target h5")).isEqualTo("amount450");
    }

    @Test
    void allSectionsAreFilledSoonAfterThePageHasLoaded() throws IOException {
        browser.open(pageOfManyTypes(), "", DESKTOP);

        assertThat(browser.becomesTrue("!document.querySelector('noscript')")).isTrue();
        assertThat(browser.evaluate("document.querySelectorAll('.parts > li').length"))
                .isEqualTo(4_000L);
    }

    @Test
    void inPrintAllSectionsAreFilled() throws IOException {
        browser.open(pageOfManyTypes(), "", DESKTOP);

        assertThat(browser.evaluate(
                        "(dispatchEvent(new Event('beforeprint')), document.querySelectorAll('noscript').length)"))
                .isEqualTo(0L);
    }

    @Test
    void withoutScriptsEverythingIsThere() {
        browser.openWithoutScripts(BatchEventsReferenceTest.PAGE);

        assertThat(browser.text("#JobDetail\\/attempts h5")).isEqualTo("attempts");
    }

    private static Path pageOfManyTypes() throws IOException {
        return Files.writeString(folder.resolve("many.html"), Pages.of(folder, manyTypes(500)));
    }

    private static String manyTypes(int count) {
        String types = IntStream.range(0, count)
                .mapToObj(i -> """
                        "Type%1$d": {"type": "object", "description": "The type with the number %1$d, one of very many.",
                         "required": ["name", "amount%1$d"],
                         "properties": {
                           "name": {"type": "string", "description": "The name by which people call it.", "maxLength": 40},
                           "amount%1$d": {"type": "integer", "minimum": 0, "description": "The number of those that are left."},
                           "next": {"$ref": "#/$defs/Type%2$d", "description": "The one that comes after this one."},
                           "others": {"type": "array", "items": {"$ref": "#/$defs/Type%3$d"}, "minItems": 1},
                           "state": {"type": "string", "pattern": "^[A-Z]+$", "examples": ["OPEN"]},
                           "from": {"type": "string", "format": "date-time", "description": "The time when it began."},
                           "done": {"type": "boolean", "default": false, "description": "Whether nothing is left to do."},
                           "price": {"type": "number", "description": "The price in the currency of the order."}}}""".formatted(i, (i + 1) % count, i * 7 % count))
                .collect(Collectors.joining(",\n"));
        return "{\"title\": \"Many\", \"$ref\": \"#/$defs/Type0\", \"$defs\": {\n" + types + "\n}}";
    }
}
