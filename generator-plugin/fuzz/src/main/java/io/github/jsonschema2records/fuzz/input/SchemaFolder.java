package io.github.jsonschema2records.fuzz.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema and its instances in a folder: a fixture of the generator, or a corpus of real documents.
 *
 * @param name the name of the folder
 * @param schema the file of the schema
 * @param instances valid and invalid instances, at least one
 */
record SchemaFolder(String name, Path schema, List<String> instances) {

    private static final int MOST_INSTANCES = 50;
    private static final int LONGEST = 20_000;

    /** Returns the folders in a folder that are like this: one schema in JSON, and no options. None if there is no such folder. */
    static List<SchemaFolder> in(Path folder) {
        List<SchemaFolder> folders = new ArrayList<>();
        for (Path each : list(folder)) {
            List<Path> schemas =
                    list(each).stream().filter(file -> has(file, ".json")).toList();
            boolean plain = schemas.size() == 1
                    && list(each).stream().noneMatch(file -> has(file, ".properties") || has(file, "disabled.txt"));
            List<String> instances = plain ? instances(each) : List.of();
            if (!instances.isEmpty()) {
                folders.add(new SchemaFolder(each.getFileName().toString(), schemas.get(0), instances));
            }
        }
        return folders;
    }

    private static boolean has(Path file, String ending) {
        return file.toString().endsWith(ending);
    }

    private static List<String> instances(Path folder) {
        Path lines = folder.resolve("instances.jsonl");
        Stream<String> all = Files.exists(lines)
                ? read(lines).lines()
                : Stream.of("valid", "invalid")
                        .flatMap(sub -> list(folder.resolve(sub)).stream())
                        .filter(file -> has(file, ".json"))
                        .map(SchemaFolder::read);
        return all.filter(text -> !text.isBlank() && text.length() < LONGEST)
                .limit(MOST_INSTANCES)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
