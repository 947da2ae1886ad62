package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Dialects;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Keyword.DynamicRef;
import io.github.jsonschema2records.generator.upgrade.Keyword.RecursiveRef;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ref;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.ReferenceCases;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.Upgrader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves all references of the input documents, and of the documents they lead to. */
public final class GraphBuilder {

    private final LoadedSchemas loaded;
    private final Upgrader upgrader;
    private final Diagnostics diagnostics;
    private final Set<Schema> reached = new LinkedHashSet<>();
    private final Set<URI> reachedResources = new HashSet<>();
    private final Deque<Schema> pending = new ArrayDeque<>();
    private final Map<Reference, Schema> initial = new LinkedHashMap<>();
    private final List<Postponed> postponed = new ArrayList<>();

    /** A reference by a dynamic anchor that no schema has that has been read. */
    private record Postponed(Schema schema, Occurrence occurrence, Reference reference) {}

    private GraphBuilder(LoadedSchemas loaded, URI dialect, KeywordOptions keywords, Diagnostics diagnostics) {
        this.loaded = loaded;
        this.upgrader = new Upgrader(new Dialects(loaded, dialect, diagnostics), keywords, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * Builds the graph with the default options for keywords.
     *
     * @param dialect URI of the metaschema for schemas without {@code $schema}
     * @param assertFormats whether this build checks formats
     */
    public static SchemaGraph build(LoadedSchemas loaded, URI dialect, boolean assertFormats, Diagnostics diagnostics) {
        return build(loaded, dialect, KeywordOptions.DEFAULTS, assertFormats, diagnostics);
    }

    /**
     * Builds the graph. References that lead nowhere are reported.
     *
     * @param dialect URI of the metaschema for schemas without {@code $schema}
     * @param keywords the user's options for the meaning of keywords
     * @param assertFormats whether this build checks formats
     */
    public static SchemaGraph build(
            LoadedSchemas loaded,
            URI dialect,
            KeywordOptions keywords,
            boolean assertFormats,
            Diagnostics diagnostics) {
        ReusedTypes reused = ReusedTypes.of(loaded, assertFormats, diagnostics);
        return new GraphBuilder(loaded, dialect, keywords, diagnostics).build(reused);
    }

    private SchemaGraph build(ReusedTypes reused) {
        List<Schema> roots = new ArrayList<>();
        for (SchemaDocument document : loaded.documents()) {
            if (document.input()) {
                roots.addAll(upgrader.wanted(document));
            }
        }
        roots.forEach(this::reach);
        drain();
        Map<Reference, Target> targets = targets();
        postponed.forEach(p -> dangling(p.schema, p.occurrence, p.reference));
        upgrader.reportUnused();
        return new SchemaGraph(roots, List.copyOf(reached), targets, reused);
    }

    private void reach(Schema schema) {
        if (reached.add(schema)) {
            reachedResources.add(schema.location().base());
            pending.add(schema);
        }
    }

    private void drain() {
        do {
            drainPending();
        } while (followPostponed());
    }

    /** Follows references that had no target before others were followed; false if none has one now. */
    private boolean followPostponed() {
        List<Postponed> again = List.copyOf(postponed);
        postponed.clear();
        again.forEach(p -> follow(p.schema, p.occurrence, p.reference));
        return postponed.size() < again.size();
    }

    private void drainPending() {
        while (!pending.isEmpty()) {
            Schema schema = pending.remove();
            for (Occurrence occurrence : schema.occurrences()) {
                boolean counts = !(occurrence.keyword() instanceof Definitions)
                        || schema.location().document().input();
                if (counts) {
                    occurrence.keyword().subschemas().values().forEach(this::reach);
                }
                if (occurrence.keyword() instanceof Reference reference) {
                    follow(schema, occurrence, reference);
                }
            }
        }
    }

    private void follow(Schema schema, Occurrence occurrence, Reference reference) {
        Schema target = initial.get(reference);
        if (target == null) {
            target = reference.matchReference(new Initial()).orElse(null);
            if (target == null && reference instanceof DynamicRef dynamic && !dynamic.bookended()) {
                postponed.add(new Postponed(schema, occurrence, reference));
                return;
            }
            if (target == null) {
                dangling(schema, occurrence, reference);
                return;
            }
            initial.put(reference, target);
        }
        reach(target);
    }

    private @Nullable Schema find(URI uri) {
        URI base = UriReferences.withoutFragment(uri);
        Schema resource = resource(base);
        if (resource == null
                || uri.getRawFragment() == null
                || uri.getRawFragment().isEmpty()) {
            return resource;
        }
        String fragment = UriReferences.decodedFragment(uri);
        if (fragment == null) {
            return null;
        }
        return fragment.startsWith("/") && JsonPointer.isPointer(fragment)
                ? upgrader.at(resource, fragment)
                : upgrader.identifiers().anchor(base, fragment);
    }

    private @Nullable Schema resource(URI base) {
        Schema schema = upgrader.identifiers().resource(base);
        if (schema != null) {
            return schema;
        }
        SchemaDocument document = loaded.document(base)
                .orElseGet(() -> LoadedSchemas.bundled(base).orElse(null));
        if (document != null) {
            return upgrader.upgrade(document);
        }
        loaded.documents().forEach(upgrader::upgrade);
        return upgrader.identifiers().resource(base);
    }

    private void dangling(Schema schema, Occurrence occurrence, Reference reference) {
        Schema resource = resource(UriReferences.withoutFragment(reference.uri()));
        new DanglingReferences(loaded, upgrader.identifiers(), diagnostics)
                .report(schema, occurrence, reference, resource);
    }

    private Map<Reference, Target> targets() {
        Map<Reference, Target> targets = new LinkedHashMap<>();
        int before;
        do {
            before = reached.size();
            for (Map.Entry<Reference, Schema> entry : List.copyOf(initial.entrySet())) {
                targets.put(entry.getKey(), target(entry.getKey(), entry.getValue()));
            }
            drain();
        } while (reached.size() > before || targets.size() < initial.size());
        return targets;
    }

    private Target target(Reference reference, Schema schema) {
        String anchor = reference.matchReference(new DynamicAnchor(schema)).orElse(null);
        if (anchor == null) {
            return new Target.Fixed(schema);
        }
        Map<URI, Schema> candidates = new LinkedHashMap<>(upgrader.identifiers().dynamicAnchors(anchor));
        candidates
                .values()
                .removeIf(c -> !reachedResources.contains(c.location().base()));
        candidates.values().forEach(this::reach);
        return candidates.size() <= 1
                ? new Target.Fixed(schema)
                : new Target.Dynamic(schema, anchor, List.copyOf(candidates.values()));
    }

    /** Finds the schema that a reference names, before any dynamic scope is looked at. */
    private final class Initial implements ReferenceCases<Optional<Schema>> {

        @Override
        public Optional<Schema> ref(Ref keyword) {
            return Optional.ofNullable(find(keyword.uri()));
        }

        @Override
        public Optional<Schema> dynamicRef(DynamicRef keyword) {
            return keyword.bookended() ? Optional.ofNullable(find(keyword.uri())) : ofDynamicAnchor(keyword.uri());
        }

        @Override
        public Optional<Schema> recursiveRef(RecursiveRef keyword) {
            return Optional.ofNullable(find(keyword.uri()));
        }

        /** Finds the schema of an anchor in the same resource, or else in any resource that is reached. */
        private Optional<Schema> ofDynamicAnchor(URI uri) {
            URI base = UriReferences.withoutFragment(uri);
            String anchor = UriReferences.decodedFragment(uri);
            Map<URI, Schema> found =
                    anchor == null ? Map.of() : upgrader.identifiers().dynamicAnchors(anchor);
            return Optional.ofNullable(found.get(base))
                    .or(() -> found.values().stream()
                            .filter(s -> reachedResources.contains(s.location().base()))
                            .findFirst());
        }
    }

    /**
     * Finds the name of the dynamic anchor that makes a reference dynamic. It is empty if the reference behaves as
     * {@code $ref}.
     */
    private final class DynamicAnchor implements ReferenceCases<Optional<String>> {

        private final Schema initial;

        DynamicAnchor(Schema initial) {
            this.initial = initial;
        }

        @Override
        public Optional<String> ref(Ref keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<String> dynamicRef(DynamicRef keyword) {
            return Optional.ofNullable(UriReferences.decodedFragment(keyword.uri()))
                    .filter(fragment -> !fragment.isEmpty() && !fragment.startsWith("/"))
                    .filter(anchor -> !keyword.bookended() || isOfInitial(anchor));
        }

        @Override
        public Optional<String> recursiveRef(RecursiveRef keyword) {
            return Optional.of("").filter(this::isOfInitial);
        }

        private boolean isOfInitial(String anchor) {
            return upgrader.identifiers().dynamicAnchor(initial.location().base(), anchor) == initial;
        }
    }
}
