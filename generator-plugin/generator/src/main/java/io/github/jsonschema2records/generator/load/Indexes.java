package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import io.github.jsonschema2records.generator.load.SchemaIndex.Document;
import io.github.jsonschema2records.generator.load.SchemaIndex.IndexedType;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The schemas whose types other builds generated, from the indexes in jars and folders of classes. An index is reported
 * only if a reference leads to one of its documents. If two indexes have the same document, the first one counts.
 */
final class Indexes {

    private record Source(SchemaIndex index, Path container, Function<String, Optional<SchemaFile>> files) {}

    private final Diagnostics diagnostics;
    private final List<Source> sources = new ArrayList<>();
    private final Map<URI, SchemaIndex> used = new LinkedHashMap<>();
    private final Set<Path> files = new TreeSet<>();

    private Indexes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads the indexes of those jars and folders that have one. */
    static Indexes of(List<Path> containers, Jars jars, Reach reach, Diagnostics diagnostics) {
        Indexes indexes = new Indexes(diagnostics);
        for (Path container : containers) {
            try {
                if (Jars.isJar(container)) {
                    SchemaFile.Jar jar = jars.open(container);
                    indexes.add(container, jar::entry);
                } else {
                    indexes.add(container, name -> onDisk(container, name, reach));
                }
            } catch (IOException e) {
                SourcePosition position = SourcePosition.startOf(DiskFile.display(container));
                diagnostics.error("input-unreadable", position, "", InputFiles.unreadable(e));
            }
        }
        return indexes;
    }

    private static Optional<SchemaFile> onDisk(Path container, String name, Reach reach) {
        try {
            Path file = container.resolve(name);
            return reach.file(DiskFile.uri(file), file).map(f -> new DiskFile(file, DiskFile.display(file)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void add(Path container, Function<String, Optional<SchemaFile>> entries) throws IOException {
        Optional<SchemaFile> file = entries.apply(SchemaIndex.ENTRY);
        if (file.isPresent()) {
            String text = new String(file.get().read(), StandardCharsets.UTF_8);
            SchemaIndex index = SchemaIndexReader.read(file.get().path(), text, diagnostics);
            if (index != null) {
                sources.add(new Source(index, container, entries));
            }
        }
    }

    /**
     * Returns the indexes in which documents were found, by the URIs of these documents. Types without a class file are
     * left out.
     */
    Map<URI, SchemaIndex> used() {
        return used;
    }

    /** Returns the files on disk that the answers depended on. */
    Set<Path> files() {
        return files;
    }

    /** Finds the document of a URI without a fragment in the indexes. */
    Optional<SchemaFile> find(URI uri) {
        List<Source> having = having(uri);
        if (having.isEmpty()) {
            return Optional.empty();
        }
        Source first = having.get(0);
        having.subList(1, having.size())
                .forEach(other ->
                        shadowed(uri, other, "those of " + first.index().path() + " are, which comes first"));
        Document document = first.index().documents().getOrDefault(uri, new Document("", 1, Map.of()));
        Optional<SchemaFile> file = first.files().apply(document.entry());
        file.ifPresentOrElse(
                f -> used.put(uri, first.index().with(uri, present(first, document))),
                () -> stale(first, document, uri));
        decidedBy(first, SchemaIndex.ENTRY);
        return file;
    }

    /** Notes that the run itself has a document with this URI. It takes precedence over an index. */
    void overruled(URI uri) {
        if (!used.containsKey(uri)) {
            having(uri)
                    .forEach(source -> shadowed(
                            uri, source, "this run has a schema with that URI, for which types are generated"));
        }
    }

    private List<Source> having(URI uri) {
        return sources.stream()
                .filter(source -> source.index().documents().containsKey(uri))
                .toList();
    }

    private Document present(Source source, Document document) {
        Map<String, IndexedType> present = new LinkedHashMap<>();
        document.types().forEach((pointer, type) -> {
            List<String> missing = source.index().classFiles(type).stream()
                    .filter(name -> source.files().apply(name).isEmpty())
                    .toList();
            if (missing.isEmpty()) {
                present.put(pointer, type);
            } else {
                missing.forEach(name -> decidedBy(source, name));
                missingClass(source, type, missing.get(0));
            }
        });
        return new Document(document.entry(), document.line(), present);
    }

    private void decidedBy(Source source, String name) {
        files.add(
                Jars.isJar(source.container())
                        ? source.container()
                        : source.container().resolve(name));
    }

    private void shadowed(URI uri, Source source, String why) {
        Document document = source.index().documents().getOrDefault(uri, new Document("", 1, Map.of()));
        warning("shadowed-index", source, document.line(), "its types for " + uri + " are not used: " + why, null);
    }

    private void stale(Source source, Document document, URI uri) {
        warning(
                "stale-index",
                source,
                document.line(),
                "there is no " + document.entry() + " here, so " + uri + " is not read from this index",
                "build it again from clean");
    }

    private void missingClass(Source source, IndexedType type, String file) {
        warning(
                "missing-class",
                source,
                type.line(),
                "there is no " + file + " here, so " + String.join(".", type.type()) + " is generated again",
                "build it again from clean");
    }

    private void warning(String slug, Source source, int line, String message, @Nullable String help) {
        diagnostics.warning(slug, new SourcePosition(source.index().path(), line, 1), "", message, help);
    }
}
