package io.github.jsonschema2records.benchmark.generator;

import io.github.jsonschema2records.generator.load.UriMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folder with many schemas, as SchemaStore has them. They refer to each other by the addresses of SchemaStore.
 *
 * @param folder the folder; its file {@code dev.list} names the schemas, one on each line
 */
record SchemaList(Path folder) {

    static final String DIALECT = "http://json-schema.org/draft-07/schema#";

    boolean exists() {
        return Files.exists(folder.resolve("dev.list"));
    }

    List<Path> schemas() throws IOException {
        return Files.readAllLines(folder.resolve("dev.list")).stream()
                .filter(name -> !name.isBlank())
                .map(folder::resolve)
                .toList();
    }

    List<UriMapping> mappings() {
        return Stream.of(
                        "https://www.schemastore.org/", "https://json.schemastore.org/", "http://json.schemastore.org/")
                .map(prefix -> new UriMapping(prefix, folder))
                .toList();
    }
}
