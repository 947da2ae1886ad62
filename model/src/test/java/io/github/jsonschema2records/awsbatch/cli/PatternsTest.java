package io.github.jsonschema2records.awsbatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The patterns in {@code src/test/patterns}: those that users get wrong, with what is said about them in {@code
 * wrong.txt}, and those that are right. {@code -Dfixtures.update} writes the files anew.
 */
class PatternsTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src", "test", "patterns");

    static Stream<Path> wrong() throws IOException {
        return files("wrong");
    }

    static Stream<Path> right() throws IOException {
        return files("right");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().collect(Collectors.toList()).stream();
        }
    }

    @Test
    void eachProblemIsNamedWithItsPlaceAndCure() throws IOException {
        compare("wrong", 1);
    }

    @Test
    void theKindsThatRightPatternsMatch() throws IOException {
        compare("right", 0);
    }

    private static void compare(String name, int exitCode) throws IOException {
        CommandLineRun cli = new CommandLineRun(FOLDER.resolve(name));
        assertThat(cli.run("pattern", FOLDER.resolve(name).toString())).isEqualTo(exitCode);
        assertThat(cli.err()).isEmpty();
        Path expected = FOLDER.resolve(name + ".txt");
        String lines = cli.out().replace(System.lineSeparator(), "\n");
        if (System.getProperty("fixtures.update") != null) {
            Files.writeString(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void noWrongPatternPasses(Path pattern) {
        CommandLineRun cli = new CommandLineRun(pattern.getParent());
        assertThat(cli.run("pattern", pattern.toString())).isEqualTo(1);
        assertThat(cli.out()).containsPattern(": (?:error|warning): ");
    }

    @ParameterizedTest
    @MethodSource("right")
    void noRightPatternIsReported(Path pattern) {
        CommandLineRun cli = new CommandLineRun(pattern.getParent());
        assertThat(cli.run("pattern", "--format", "github", pattern.toString())).isEqualTo(0);
        cli.assertOut("no findings");
    }

    @Test
    void thereAreManyOfBoth() throws IOException {
        assertThat(List.of(wrong().count(), right().count())).allMatch(count -> count > 10);
    }
}
