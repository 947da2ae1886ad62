package io.github.jsonschema2records.pojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares names with those of jsonschema2pojo: with what its rules say for every property and constant, and with what its whole
 * generator makes of a document where it makes something. Every difference has to have a reason.
 */
class PojoDifferentialTest {

    private static final Path SUITES = Path.of(System.getProperty("shared.dir", "../../../shared"), "suites");

    private final NameComparison comparison = new NameComparison();

    @Test
    void realSchemas() throws IOException {
        Path folder = SUITES.resolve("schemastore-schemas");
        assumeTrue(Files.isDirectory(folder), "skipped: no " + folder);
        Map<String, Path> mappings = new LinkedHashMap<>();
        for (String prefix : List.of(
                "https://www.schemastore.org/", "https://json.schemastore.org/", "http://json.schemastore.org/")) {
            mappings.put(prefix, folder);
        }

        for (String name : Files.readAllLines(folder.resolve("dev.list"))) {
            comparison.compare(folder.resolve(name), mappings);
        }

        report("real schemas");
        assertThat(comparison.same()).isGreaterThan(10_000);
    }

    @Test
    void schemasOfTheOfficialSuite(@TempDir Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String draft : List.of("draft7", "draft2020-12")) {
            Path tests = SUITES.resolve("json-schema-test-suite/tests").resolve(draft);
            assumeTrue(Files.isDirectory(tests), "skipped: no " + tests);
            files.addAll(filesIn(tests));
        }

        for (Path file : files) {
            int number = 0;
            for (JsonNode group : new ObjectMapper().readTree(file.toFile())) {
                String name = file.getFileName().toString().replace(".json", "-" + number++ + ".json");
                Path schema = Files.writeString(
                        folder.resolve(name), group.get("schema").toString());
                comparison.compare(schema, Map.of());
            }
        }

        report("official suite");
        assertThat(comparison.same()).isGreaterThan(100);
    }

    private void report(String suite) {
        System.out.println(
                suite + ": " + comparison.same() + " names are the same; differences: " + comparison.reasons());
        assertThat(comparison.unexplained()).isEmpty();
        assertThat(Difference.explanations().keySet())
                .containsExactlyElementsOf(
                        Stream.of(Difference.values()).map(Enum::name).sorted().toList());
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList());
        }
    }
}
