package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.load.StandardDialect;
import io.github.jsonschema2records.generator.load.UriReferences;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the dialect of a {@code $schema} URI: one of the drafts, or a custom metaschema among the documents. */
public final class Dialects {

    private static final String EXPERIMENTAL_HELP =
            "declare " + Draft.DRAFT_2020_12.metaschema() + " if you need a stable one";

    private final LoadedSchemas documents;
    private final Dialect defaultDialect;
    private final Diagnostics diagnostics;
    private final Map<String, Dialect> known = new HashMap<>();

    /**
     * Creates the dialects of a run.
     *
     * @param documents documents that may be custom metaschemas
     * @param defaultDialect URI of the dialect for documents without {@code $schema}
     */
    public Dialects(LoadedSchemas documents, URI defaultDialect, Diagnostics diagnostics) {
        this.documents = documents;
        this.diagnostics = diagnostics;
        this.defaultDialect = dialect(defaultDialect.toString(), SourcePosition.startOf("--dialect"), "");
    }

    /** Returns the dialect of documents without {@code $schema}. */
    Dialect defaultDialect() {
        return defaultDialect;
    }

    /** Returns the dialect of a {@code $schema} URI. An unknown URI is reported, and counts as 2020-12. */
    Dialect dialect(String uri, SourcePosition position, String pointer) {
        Dialect dialect = known.get(uri);
        if (dialect == null) {
            dialect = find(uri, Set.of()).orElseGet(() -> {
                diagnostics.error("unknown-dialect", position, pointer, unknown(uri), supported());
                return Dialect.of(Draft.DRAFT_2020_12);
            });
            if (!dialect.draft().isReleased()) {
                diagnostics.warning("experimental-dialect", position, pointer, experimental(uri), EXPERIMENTAL_HELP);
            }
            known.put(uri, dialect);
        }
        return dialect;
    }

    private Optional<Dialect> find(String uri, Set<String> seen) {
        Optional<StandardDialect> standard = StandardDialect.of(uri);
        if (standard.isPresent()) {
            return standard.map(Dialect::of);
        }
        Optional<SchemaDocument> document = UriReferences.resolve(URI.create("urn:none"), uri)
                .map(UriReferences::withoutFragment)
                .flatMap(this::documentOf);
        if (document.isEmpty() || seen.contains(uri)) {
            return Optional.empty();
        }
        return custom(document.get(), uri, seen);
    }

    private Optional<SchemaDocument> documentOf(URI uri) {
        return documents
                .document(uri)
                .or(() -> documents.documents().stream()
                        .filter(d -> d.root() instanceof SourceObject o
                                && o.get("$id") instanceof SourceString id
                                && id.value().equals(uri.toString()))
                        .findFirst());
    }

    /**
     * Returns the dialect of a custom metaschema. Without {@code $vocabulary} it has the dialect of its own metaschema
     * (Core 8.1.2).
     */
    private Optional<Dialect> custom(SchemaDocument document, String uri, Set<String> seen) {
        if (!(document.root() instanceof SourceObject root) || !(root.get("$schema") instanceof SourceString own)) {
            return Optional.empty();
        }
        Set<String> next = new HashSet<>(seen);
        next.add(uri);
        Optional<Dialect> base = find(own.value(), next);
        if (!(root.get("$vocabulary") instanceof SourceObject vocabularies)) {
            return base;
        }
        return base.map(dialect -> new Dialect(dialect.draft(), vocabularies(vocabularies)));
    }

    private Set<Vocabulary> vocabularies(SourceObject declared) {
        EnumSet<Vocabulary> vocabularies = EnumSet.of(Vocabulary.CORE);
        declared.members().forEach((uri, member) -> {
            Optional<Vocabulary> vocabulary = Vocabulary.of(uri);
            vocabulary.ifPresent(vocabularies::add);
            if (vocabulary.isEmpty() && member.value() instanceof SourceBoolean required && required.value()) {
                diagnostics.error(
                        "unknown-vocabulary",
                        member.namePosition(),
                        "/$vocabulary",
                        "the metaschema requires the vocabulary \"" + uri + "\", which is not supported");
            }
        });
        return vocabularies;
    }

    private static String experimental(String uri) {
        return "the specification of the dialect " + uri + " is not released: the meaning of its keywords"
                + " may still change";
    }

    private static String unknown(String uri) {
        return '"' + uri + "\" is not a JSON Schema dialect that is supported, nor among the documents given";
    }

    private static String supported() {
        return "supported: "
                + Arrays.stream(Draft.values()).map(Draft::metaschema).collect(Collectors.joining(", "));
    }
}
