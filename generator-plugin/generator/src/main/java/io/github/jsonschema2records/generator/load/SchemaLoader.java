package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the input documents and the documents they refer to.
 *
 * <p>The URI of a document is the one by which it was found: the {@code file:} or {@code jar-entry:} URI of an input or
 * of a file that it refers to, or the mapped URI of a file found by a mapping. A reference is looked up in this order:
 * loaded documents, {@code $id}s in loaded documents, mapped files, documents in the index of another build, files
 * within {@link Reach}, bundled metaschemas. References that lead nowhere are left to the stage that resolves
 * references. Nothing is downloaded.
 */
public final class SchemaLoader {

    private static final Comparator<SchemaDocument> INPUT_ORDER = Comparator.<SchemaDocument, SourcePosition>comparing(
                    d -> d.root().position())
            .thenComparing(d -> d.uri().toString());

    private final LoadRequest request;
    private final Diagnostics diagnostics;
    private final Jars jars;
    private final Reach reach;
    private final Indexes indexes;
    private final DocumentFinder finder;
    private final Optional<StandardDialect> defaultDialect;

    /** The documents by their retrieval URIs. */
    private final Map<URI, SchemaDocument> documents = new LinkedHashMap<>();

    private final Map<URI, URI> aliases = new TreeMap<>();

    /** The URIs of the documents by the files they were read from. */
    private final Map<URI, URI> read = new TreeMap<>();

    private final Set<Path> containers = new TreeSet<>();

    private final Set<URI> identified = new HashSet<>();

    private SchemaLoader(LoadRequest request, Diagnostics diagnostics, Jars jars) {
        this.request = request;
        this.diagnostics = diagnostics;
        this.jars = jars;
        this.reach = Reach.of(request);
        this.indexes = Indexes.of(request.reuse(), jars, reach, diagnostics);
        MappedFiles mapped = MappedFiles.of(request.mappings(), jars, reach, diagnostics);
        this.finder = new DocumentFinder(mapped, indexes, jars, reach);
        this.defaultDialect = StandardDialect.of(request.defaultDialect().toString());
    }

    /**
     * Loads documents and validates them against the metaschemas.
     *
     * @param request the inputs of the run
     * @param diagnostics receives all errors
     * @return all documents that could be read, even if there are errors
     */
    public static LoadedSchemas load(LoadRequest request, Diagnostics diagnostics) {
        try (Jars jars = new Jars()) {
            return new SchemaLoader(request, diagnostics, jars).load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoadedSchemas load() {
        List<SchemaDocument> inputs = inputs();
        inputs.forEach(d -> documents.put(d.uri(), d));
        for (List<SchemaDocument> fresh = inputs; !fresh.isEmpty(); ) {
            fresh = referredToBy(fresh);
        }
        List<SchemaDocument> all = new ArrayList<>(inputs);
        documents.values().stream()
                .filter(d -> !d.input())
                .sorted(Comparator.comparing(d -> d.uri().toString()))
                .forEach(all::add);
        new MetaschemaCheck(request.defaultDialect(), this::isKnown, diagnostics).check(all);
        containers.addAll(indexes.files());
        return new LoadedSchemas(all, aliases, List.copyOf(containers), indexes.used(), reach.refused());
    }

    private List<SchemaDocument> inputs() {
        Map<URI, SchemaDocument> inputs = new TreeMap<>();
        Map<URI, SchemaFile> files = new TreeMap<>();
        files().forEach(f -> files.merge(f.uri(), f, SchemaLoader::firstPath));
        values().forEach(v -> {
            if (inputs.put(v.uri(), v) != null) {
                throw new IllegalArgumentException("two inputs have the URI " + v.uri());
            }
        });
        for (SchemaFile file : files.values()) {
            read(file, file.uri(), true, null).ifPresent(d -> inputs.put(d.uri(), d));
        }
        return inputs.values().stream().sorted(INPUT_ORDER).toList();
    }

    /**
     * Returns the input files in an order that does not depend on the request. The first name given to a jar is kept.
     */
    private Stream<SchemaFile> files() {
        InputFiles inputFiles = new InputFiles(jars, reach, diagnostics);
        return request.inputs().stream()
                .flatMap(i -> i instanceof PathInput path ? Stream.of(path) : Stream.empty())
                .sorted(Comparator.<PathInput, String>comparing(i -> DiskFile.display(i.path()))
                        .thenComparing(PathInput::part))
                .flatMap(i -> inputFiles.of(i).stream());
    }

    private Stream<SchemaDocument> values() {
        return request.inputs().stream()
                .flatMap(i -> i instanceof ValueInput value ? Stream.of(document(value)) : Stream.empty());
    }

    /** Chooses one of two names of the same file. */
    private static SchemaFile firstPath(SchemaFile one, SchemaFile other) {
        return one.path().compareTo(other.path()) <= 0 ? one : other;
    }

    private static SchemaDocument document(ValueInput value) {
        String path = value.value().position().path();
        return new SchemaDocument(value.uri(), value.name(), path, value.value(), true);
    }

    private List<SchemaDocument> referredToBy(List<SchemaDocument> fresh) {
        Map<String, SchemaDocument> referrers = new TreeMap<>();
        for (SchemaDocument document : fresh) {
            ReferenceScan scan = ReferenceScan.of(document, defaultDialect);
            identified.addAll(scan.identified());
            scan.referenced().forEach(uri -> referrers.putIfAbsent(uri.toString(), document));
        }
        List<SchemaDocument> unread = new ArrayList<>();
        referrers.forEach((uri, referrer) -> find(URI.create(uri), referrer).ifPresent(unread::add));
        return unread;
    }

    /** Finds the document of a URI if it has not been read yet. */
    private Optional<SchemaDocument> find(URI uri, SchemaDocument referrer) {
        if (isKnown(uri)) {
            indexes.overruled(uri);
            return Optional.empty();
        }
        Optional<SchemaFile> file = finder.find(uri, referrer);
        if (file.isEmpty()) {
            return bundled(uri);
        }
        URI same = read.get(file.get().uri());
        if (same != null) {
            aliases.put(uri, same);
            return Optional.empty();
        }
        Optional<SchemaDocument> document =
                read(file.get(), uri, false, referrer.schemas().dialect());
        document.ifPresent(d -> documents.put(uri, d));
        return document;
    }

    /** Returns the metaschema of a URI if it is used for the first time. */
    private Optional<SchemaDocument> bundled(URI uri) {
        Optional<SchemaDocument> bundled = BundledMetaschemas.find(uri);
        bundled.filter(d -> !d.uri().equals(uri)).ifPresent(d -> aliases.put(uri, d.uri()));
        return bundled.filter(d -> documents.putIfAbsent(d.uri(), d) == null);
    }

    private boolean isKnown(URI uri) {
        return documents.containsKey(uri) || identified.contains(uri) || aliases.containsKey(uri);
    }

    private Optional<SchemaDocument> read(SchemaFile file, URI uri, boolean input, @Nullable String inherited) {
        read.put(file.uri(), uri);
        containers.add(file.container());
        byte[] bytes;
        try {
            bytes = file.read();
        } catch (IOException e) {
            SourcePosition position = SourcePosition.startOf(file.path());
            diagnostics.error("input-unreadable", position, "", InputFiles.unreadable(e));
            return Optional.empty();
        }
        SourceValue root = SourceParser.parse(file.path(), bytes, diagnostics);
        return root == null ? Optional.empty() : Optional.of(document(file, uri, root, input, inherited));
    }

    private SchemaDocument document(
            SchemaFile file, URI uri, SourceValue root, boolean input, @Nullable String inherited) {
        SchemaPlaces schemas = SchemaPlaces.of(file.name(), root, inherited).wanted(request.apiSchemas());
        if (input && schemas.all().stream().noneMatch(SchemaPlace::wanted)) {
            diagnostics.error("no-schemas", root.position(), "", noSchemas());
        }
        return new SchemaDocument(uri, file.name(), file.path(), root, input, schemas);
    }

    private String noSchemas() {
        String chosen = request.apiSchemas().isEmpty() ? "" : " with one of the names " + request.apiSchemas();
        return "the API description has no schema" + chosen;
    }
}
