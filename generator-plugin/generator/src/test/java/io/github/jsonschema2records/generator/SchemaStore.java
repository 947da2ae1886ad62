package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The schemas of SchemaStore, which people use to edit and check their files: public and of all sorts. */
final class SchemaStore {

    private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";

    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    private final Path folder;

    private SchemaStore(Path folder) {
        this.folder = folder;
    }

    /** The schemas; the test is skipped where they are not. */
    static SchemaStore open() {
        return new SchemaStore(SharedData.folder("suites/schemastore-schemas"));
    }

    /** The schemas' file names, in a fixed order. */
    List<String> names() {
        return ProjectFiles.read(folder.resolve("dev.list")).lines().toList();
    }

    /**
     * The schemas without all but one version of each: of {@code expo-38.0.0} and {@code expo-39.0.0} only the last.
     */
    Set<String> namesOfOneVersion() {
        Map<String, String> last = new LinkedHashMap<>();
        names().forEach(name -> last.put(VERSION.matcher(name).replaceAll("#"), name));
        return Set.copyOf(last.values());
    }

    String text(String name) {
        return ProjectFiles.read(folder.resolve(name));
    }

    GenerationResult generate(String name, String packageName) {
        GeneratorOptions options = GeneratorOptions.of(packageName)
                .withDialect(URI.create(DRAFT_7))
                .withMappings(mappings());
        return new Generator(options).run(List.of(new PathInput(folder.resolve(name))));
    }

    private List<UriMapping> mappings() {
        return Stream.of(
                        "https://www.schemastore.org/", "https://json.schemastore.org/", "http://json.schemastore.org/")
                .map(prefix -> new UriMapping(prefix, folder))
                .toList();
    }
}
