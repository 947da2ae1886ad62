package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the practice of Maven names tests that exist, and one for each line. */
class MavenPageTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final List<Path> CLASSES = List.of(
            MODULE.resolve("src/test/java/io/github/jsonschema2records/maven"),
            MODULE.resolve("../instances/src/test/java/io/github/jsonschema2records/generator/finding"),
            MODULE.resolve("../pojo-bridge/src/test/java/io/github/jsonschema2records/pojo/migrate"));
    private static final Pattern PROJECT = Pattern.compile("`(src/it/[a-z0-9-]+)`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+Test)`");

    private static String page() throws IOException {
        return Files.readString(MODULE.resolve("../../docs/maven.md"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .toList();
    }

    @Test
    void theNamedTestsExist() throws IOException {
        assertThat(found(PROJECT, page()))
                .hasSizeGreaterThan(10)
                .allSatisfy(project -> assertThat(MODULE.resolve(project).resolve("verify.groovy"))
                        .exists());
        assertThat(found(CLASS, page()))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        name -> assertThat(CLASSES).anyMatch(folder -> Files.exists(folder.resolve(name + ".java"))));
    }

    @Test
    void eachLineOfATableNamesATest() throws IOException {
        List<String> rows = page().lines()
                .filter(line -> line.startsWith("| ") && !line.matches("\\| (practice|goal) .*"))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(
                                found(PROJECT, row).size() + found(CLASS, row).size())
                        .as(row)
                        .isPositive());
    }
}
