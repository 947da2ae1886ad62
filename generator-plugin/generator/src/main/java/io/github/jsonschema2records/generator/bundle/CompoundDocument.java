package io.github.jsonschema2records.generator.bundle;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.StandardDialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts documents into one. Each embedded document is a definition of the root that has its own identifier. */
final class CompoundDocument {

    private static final String SCHEMA = "$schema";
    private static final String REF = "$ref";
    private static final List<String> DEFINITIONS = List.of("$defs", "definitions");

    /** Keywords beside a hidden {@code $ref} that constrain nothing. */
    private static final Set<String> HARMLESS =
            Set.of(SCHEMA, "id", "$id", "$comment", "title", "description", "$defs", "definitions");

    private final BundledDocuments documents;
    private final EmbeddedParts parts;

    CompoundDocument(SchemaGraph graph, BundledDocuments documents) {
        this.documents = documents;
        this.parts = new EmbeddedParts(graph, documents);
    }

    SourceValue build() {
        SchemaDocument root = documents.root();
        SourceValue value = parts.of(root);
        if (documents.embedded().isEmpty() || !(value instanceof SourceObject object)) {
            return value;
        }
        Map<String, Member> members = withoutHidden(root, object);
        String keyword = definitions(root);
        Member present = members.get(keyword);
        Members definitions = new Members(value);
        if (present != null) {
            Members.of(present.value()).forEach((name, member) -> definitions.put(name, member.value()));
        }
        Set<String> taken = new LinkedHashSet<>(
                present == null ? Set.of() : Members.of(present.value()).keySet());
        for (SchemaDocument document : documents.embedded()) {
            definitions.put(key(documents.id(document), taken), embedded(document));
        }
        Members compound = new Members(value);
        members.forEach((name, member) -> compound.put(name, member.value()));
        return compound.put(keyword, definitions.object()).object();
    }

    private static String key(String id, Set<String> taken) {
        String key = id;
        for (int number = 2; !taken.add(key); number++) {
            key = id + "-" + number;
        }
        return key;
    }

    private String definitions(SchemaDocument document) {
        boolean old = documents
                .dialect(document)
                .map(StandardDialect::refHidesSiblings)
                .orElse(Members.of(document.root()).containsKey(DEFINITIONS.get(1)));
        return DEFINITIONS.get(old ? 1 : 0);
    }

    private String idKeyword(SchemaDocument document) {
        return documents.dialect(document).map(StandardDialect::idKeyword).orElse("$id");
    }

    private SourceValue embedded(SchemaDocument document) {
        SourceValue value = parts.of(document);
        Members members = new Members(value);
        String own = Members.string(document.root(), SCHEMA).orElse("");
        if (!own.isEmpty() || !documents.schema(document).equals(documents.schema(documents.root()))) {
            members.put(SCHEMA, members.text(documents.schema(document)));
        }
        SourceValue id = members.text(documents.id(document));
        members.put(idKeyword(document), id);
        // Those who read the root's dialect find the document by the root's keyword.
        members.put(idKeyword(documents.root()), id);
        if (value instanceof SourceBoolean literal && !literal.value()) {
            members.put("not", new Members(value).object());
        } else if (value instanceof SourceObject object) {
            withoutHidden(document, object).forEach((name, member) -> members.putIfAbsent(name, member.value()));
        }
        return members.object();
    }

    /**
     * Moves a {@code $ref} that hides the keywords beside it, among them the identifier and the definitions, into an
     * {@code allOf}, and omits what it hid.
     */
    private Map<String, Member> withoutHidden(SchemaDocument document, SourceObject object) {
        Member ref = object.members().get(REF);
        boolean hides = documents
                .dialect(document)
                .map(StandardDialect::refHidesSiblings)
                .orElse(false);
        if (ref == null || !hides) {
            return object.members();
        }
        Map<String, Member> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (HARMLESS.contains(name)) {
                members.put(name, member);
            }
        });
        Members branch = new Members(object).put(REF, ref.value());
        List<SourceValue> branches = new ArrayList<>(List.of(branch.object()));
        members.put("allOf", new Member(ref.namePosition(), branch.list(branches)));
        return members;
    }
}
