package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code docs/gradle.md}: its script has the versions of this build, and arguments that the command line takes. */
class GradlePageTest {

    private static final String PAGE = read("docs/gradle.md");

    @ParameterizedTest
    @CsvSource({"info.picocli:picocli, picocli.version", "org.slf4j:slf4j-nop, slf4j.version"})
    void hasTheVersionsOfThisBuild(String artifact, String property) {
        assertThat(find(artifact + ":([^\"]+)\"", PAGE))
                .isEqualTo(find("<" + property + ">([^<]+)</", read("pom.xml")));
    }

    @Test
    void namesTheMainClass() {
        assertThat(find("mainClass = \"([^\"]+)\"", PAGE)).isEqualTo(Main.class.getName());
    }

    @Test
    void hasArgumentsThatGenerateSources(@TempDir Path folder) {
        String[] arguments = Arrays.stream(find("args\\(([^\n]+)\\)\n", PAGE).split(", "))
                .map(GradlePageTest::value)
                .toArray(String[]::new);
        CommandRun command = new CommandRun(folder).file("schemas/order.json", "{\"type\": \"object\"}");
        Outcome outcome = command.run(arguments);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(folder.resolve("generated/com/example/orders/Order.java")).exists();
    }

    @Test
    void namesOptionsThatExist(@TempDir Path folder) {
        String help = new CommandRun(folder).run("generate", "--help").out();
        Matcher option = Pattern.compile("`(--[a-z-]+)`").matcher(PAGE);
        while (option.find()) {
            assertThat(help).contains(option.group(1));
        }
    }

    /** Returns the value of an argument: a string, or the path of a file. */
    private static String value(String argument) {
        return argument.startsWith("\"") ? argument.replace("\"", "") : "@" + argument.replaceFirst("\\..*", "");
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String read(String path) {
        return ProjectFiles.read(ProjectFiles.MODULE.resolve("../..").resolve(path));
    }
}
