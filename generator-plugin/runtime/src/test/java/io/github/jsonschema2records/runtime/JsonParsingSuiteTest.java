package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The public parsing cases for RFC 8259, read from the folder in the property {@code shared.dir}. {@link JsonPageTest} has
 * the cases that may be accepted or refused.
 */
class JsonParsingSuiteTest {

    private static final Path SUITE =
            Path.of(System.getProperty("shared.dir", "../../../shared")).resolve("suites/json-parsing");

    @Test
    void acceptsWhatMustBeAccepted() throws IOException {
        List<String> refused = new ArrayList<>();
        JsonDocument document = new JsonDocument(JsonLimits.DEFAULTS.withDuplicateNames(true));
        for (Path file : files("y_")) {
            if (!document.parse(Files.readAllBytes(file))) {
                refused.add(file.getFileName() + " " + document.failure());
            }
        }
        assertThat(refused).isEmpty();
    }

    /** RFC 8259 says that names should be unique, RFC 7493 (I-JSON) that they must be. */
    @Test
    void byDefaultRefusesOnlyDuplicateNamesOfWhatMustBeAccepted() throws IOException {
        List<String> refused = new ArrayList<>();
        for (Path file : files("y_")) {
            SyntaxError failure = JsonDocument.of(Files.readAllBytes(file)).failure();
            if (failure != null) {
                refused.add(file.getFileName().toString());
                assertThat(failure.message()).contains("this object has a member \"a\" already");
            }
        }
        refused.sort(null);
        assertThat(refused).containsExactly("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");
    }

    @Test
    void refusesWhatMustBeRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (Path file : files("n_")) {
            if (JsonDocument.of(Files.readAllBytes(file)).failure() == null) {
                accepted.add(file.getFileName().toString());
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void writesBackEqualWhatItAccepted() throws IOException {
        for (Path file : files("")) {
            JsonDocument document = JsonDocument.of(Files.readAllBytes(file));
            if (document.failure() == null) {
                JsonData data = document.data(0);
                assertThat(JsonData.parse(data.toJson())).as(file.toString()).isEqualTo(data);
                assertThat(document.equal(0, data)).as(file.toString()).isTrue();
            }
        }
    }

    private static List<Path> files(String prefix) throws IOException {
        assumeTrue(Files.isDirectory(SUITE), () -> "SKIPPED: there are no parsing cases in " + SUITE.toAbsolutePath());
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(SUITE, prefix + "*.json")) {
            stream.forEach(files::add);
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
