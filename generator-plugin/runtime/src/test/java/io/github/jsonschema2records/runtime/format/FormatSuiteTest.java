package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official JSON Schema test suite, {@code optional/format}: read where it lies, skipped where it is absent. */
class FormatSuiteTest {

    private static final Path SUITE =
            Path.of(System.getProperty("shared.dir", "../../../shared"), "suites", "json-schema-test-suite", "tests");

    private final List<String> table = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"draft4, 4, 7", "draft6, 6, 10", "draft7, 7, 19", "draft2019-09, 2019, 21", "draft2020-12, 2020, 21"})
    void everyCaseOfTheSuite(String folder, int draft, int files) throws IOException {
        Path formats = SUITE.resolve(folder).resolve("optional").resolve("format");
        assumeTrue(Files.isDirectory(formats), () -> "no test suite at " + formats + "; set -Dshared.dir");

        List<Path> found = list(formats);
        for (Path file : found) {
            check(file, draft);
        }

        String results = folder + "\n" + String.join("\n", table);
        assertThat(misses).as(results).isEmpty();
        assertThat(found).as(results).hasSizeGreaterThanOrEqualTo(files);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void check(Path file, int draft) throws IOException {
        JsonDocument suite = JsonDocument.of(Files.readAllBytes(file));
        int cases = 0;
        int missesBefore = misses.size();
        for (int group = suite.first(0); group < suite.end(0); group = suite.next(group)) {
            String name = suite.string(suite.find(suite.find(group, "schema"), "format"));
            TextFormat format = Formats.of(name, draft);
            int tests = suite.find(group, "tests");
            for (int test = suite.first(tests); test < suite.end(tests); test = suite.next(test)) {
                check(file, suite, test, format);
                cases++;
            }
        }
        int passed = cases - (misses.size() - missesBefore);
        table.add(file.getFileName() + ": " + passed + " of " + cases);
    }

    private void check(Path file, JsonDocument suite, int test, TextFormat format) {
        int data = suite.find(test, "data");
        boolean valid = suite.booleanValue(suite.find(test, "valid"));
        boolean applies = format != null && suite.isString(data);
        boolean passes = !applies || format.matches(suite, data);
        boolean agrees = !applies || passes == ((StandardFormat) format).matches(suite.string(data));
        if (passes != valid || !agrees) {
            String description = suite.string(suite.find(test, "description"));
            misses.add(file.getFileName() + " > " + description + ": expected " + (valid ? "valid" : "invalid"));
        }
    }
}
