package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.FolderFiles;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The schemas that suites may refer to: by their paths, and by the identifiers of their documents. */
public final class TestedSchemas {

    private final List<UriMapping> mappings = new ArrayList<>();

    /**
     * Reads the identifiers of schemas. A file that is no schema has none, and is not reported.
     *
     * @param paths files and folders
     */
    public TestedSchemas(List<Path> paths) {
        for (Path path : paths) {
            mappings.add(
                    new UriMapping(path.toAbsolutePath().normalize().toUri().toString(), path));
            files(path).forEach(this::addIdentifier);
        }
    }

    private static List<Path> files(Path path) {
        try {
            return Files.isDirectory(path) ? FolderFiles.below(path) : List.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addIdentifier(Path file) {
        if (!FileFilter.ALL.accepts(String.valueOf(file.getFileName()))) {
            return;
        }
        try {
            SourceValue root = SourceParser.parse(file.toString(), Files.readAllBytes(file), new Diagnostics());
            if (root instanceof SourceObject object) {
                SourceValue id = object.get("$id") == null ? object.get("id") : object.get("$id");
                if (id instanceof SourceString text && !text.value().startsWith("#")) {
                    mappings.add(new UriMapping(withoutFragment(text.value()), file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutFragment(String uri) {
        int hash = uri.indexOf('#');
        return hash < 0 ? uri : uri.substring(0, hash);
    }

    /** Returns options with which references lead to these schemas. */
    public GeneratorOptions reachedBy(GeneratorOptions options) {
        List<UriMapping> all = new ArrayList<>(options.documents().mappings());
        all.addAll(mappings);
        return options.withMappings(all);
    }
}
