package io.github.jsonschema2records.generator.bundle;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ref;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parts of documents that belong into the bundle. Of an embedded document these are the schemas that the root
 * reaches, and what identifies them; references that would lead elsewhere in the bundle are written anew.
 */
final class EmbeddedParts {

    /** Keywords that identify a schema, kept even where nothing else of it is. */
    private static final Set<String> IDENTIFIERS =
            Set.of("$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary");

    private final SchemaGraph graph;
    private final BundledDocuments documents;
    private final Map<SchemaDocument, NavigableSet<String>> reached = new HashMap<>();
    private final Map<SchemaDocument, NavigableSet<String>> definitions = new HashMap<>();
    private final Map<SchemaDocument, Map<String, String>> references = new HashMap<>();

    EmbeddedParts(SchemaGraph graph, BundledDocuments documents) {
        this.graph = graph;
        this.documents = documents;
        for (Schema schema : graph.schemas()) {
            SchemaDocument document = schema.location().document();
            if (documents.contains(document)) {
                String pointer = schema.location().pointer();
                reached.computeIfAbsent(document, d -> new TreeSet<>()).add(pointer);
                schema.occurrences().forEach(occurrence -> add(document, pointer, schema, occurrence));
            }
        }
    }

    private void add(SchemaDocument document, String pointer, Schema schema, Occurrence occurrence) {
        String place = JsonPointer.append(pointer, occurrence.name());
        if (occurrence.keyword() instanceof Definitions) {
            definitions.computeIfAbsent(document, d -> new TreeSet<>()).add(place);
        }
        String written = occurrence.keyword() instanceof Ref reference ? rewritten(schema, place, reference) : null;
        if (written != null) {
            references.computeIfAbsent(document, d -> new HashMap<>()).put(place, written);
        }
    }

    /** Returns the text of a reference in the bundle, or null if it stays as it is. */
    private @Nullable String rewritten(Schema schema, String place, Reference reference) {
        Schema target = graph.target(reference).initial();
        SourceValue text = JsonPointer.resolve(schema.location().document().root(), place);
        if (!(text instanceof SourceString string)
                || !documents.contains(target.location().document())) {
            return null;
        }
        URI base = documents.base(schema);
        URI leads = UriReferences.resolve(base, string.value())
                .map(UriReferences::withoutFragment)
                .orElse(base);
        Schema top = target;
        for (@Nullable Schema each = target; each != null; each = each.parent()) {
            if (documents.base(each).equals(leads)) {
                return null;
            }
            top = each;
        }
        int hash = string.value().indexOf('#');
        String fragment = hash < 0 ? "" : string.value().substring(hash);
        return RelativeUri.ofFile(base, documents.base(top)) + fragment;
    }

    /** Returns the part of a document that belongs into the bundle. */
    SourceValue of(SchemaDocument document) {
        return new Copy(
                        document.equals(documents.root()) ? null : reached.getOrDefault(document, new TreeSet<>()),
                        definitions.getOrDefault(document, new TreeSet<>()),
                        references.getOrDefault(document, Map.of()))
                .copy(document.root(), "");
    }

    /**
     * Copies values.
     *
     * @param reached the pointers of the schemas to copy; null for all
     * @param definitions the pointers of the keywords whose values are definitions
     * @param references the new texts of references
     */
    private record Copy(
            @Nullable NavigableSet<String> reached, Set<String> definitions, Map<String, String> references) {

        SourceValue copy(SourceValue value, String pointer) {
            boolean whole = reached == null || reached.contains(pointer);
            return whole ? whole(value, pointer) : part(value, pointer);
        }

        /** Copies a value inside of a reached schema. */
        private SourceValue whole(SourceValue value, String pointer) {
            String reference = references.get(pointer);
            if (reference != null) {
                return new SourceString(value.position(), reference);
            }
            if (value instanceof SourceArray array) {
                List<SourceValue> elements = new ArrayList<>();
                for (SourceValue element : array.elements()) {
                    elements.add(whole(element, JsonPointer.append(pointer, elements.size())));
                }
                return new SourceArray(value.position(), elements);
            }
            if (!(value instanceof SourceObject object)) {
                return value;
            }
            Members copy = new Members(value);
            object.members().forEach((name, member) -> {
                String inner = JsonPointer.append(pointer, name);
                if (!definitions.contains(pointer) || isOnTheWay(inner)) {
                    copy.put(
                            name,
                            definitions.contains(pointer) ? copy(member.value(), inner) : whole(member.value(), inner));
                }
            });
            return copy.object();
        }

        /** Copies what leads to reached schemas. */
        private SourceValue part(SourceValue value, String pointer) {
            if (value instanceof SourceArray array) {
                List<SourceValue> elements = new ArrayList<>();
                for (SourceValue element : array.elements()) {
                    String inner = JsonPointer.append(pointer, elements.size());
                    elements.add(
                            isOnTheWay(inner) ? copy(element, inner) : new SourceBoolean(element.position(), true));
                }
                return new SourceArray(value.position(), elements);
            }
            Members copy = new Members(value);
            Members.of(value).forEach((name, member) -> {
                String inner = JsonPointer.append(pointer, name);
                boolean identifies = IDENTIFIERS.contains(name) && !(member.value() instanceof SourceObject);
                if (identifies || isOnTheWay(inner)) {
                    copy.put(name, identifies ? member.value() : copy(member.value(), inner));
                }
            });
            return copy.object();
        }

        /** Returns whether a reached schema is at a place or below it. */
        private boolean isOnTheWay(String pointer) {
            if (reached == null) {
                return true;
            }
            String next = reached.ceiling(pointer);
            String below = reached.ceiling(pointer + "/");
            return (next != null && next.equals(pointer)) || (below != null && below.startsWith(pointer + "/"));
        }
    }
}
