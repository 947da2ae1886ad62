package io.github.jsonschema2records.generator.regex;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Public suites, read from the folder in the property {@code shared.dir}. */
final class SharedFolder {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SharedFolder() {}

    /** The documents in a folder and its sub-folders; the test is skipped without it. */
    static List<Path> documents(String folder) throws IOException {
        Path path = Path.of(System.getProperty("shared.dir", "../../../shared")).resolve(folder);
        assumeTrue(Files.isDirectory(path), () -> "no folder " + folder + " in shared.dir");
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static JsonNode read(Path document) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(document));
    }
}
