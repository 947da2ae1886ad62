package io.github.jsonschema2records.benchmark.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema with documents: the files {@code schema.json} and {@code instances.jsonl}, one document a line.
 *
 * @param folder the folder of the two files
 */
record Corpus(Path folder) {

    /** Returns all corpora in a folder, by name; none if there is no such folder. */
    static List<Corpus> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(Corpus::new)
                    .filter(corpus -> Files.exists(corpus.instances()))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path schema() {
        return folder.resolve("schema.json");
    }

    Path instances() {
        return folder.resolve("instances.jsonl");
    }

    List<byte[]> documents() throws IOException {
        try (Stream<String> lines = Files.lines(instances())) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
