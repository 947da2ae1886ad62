package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Every schema object of a document by its pointer, found without the generator: by the names of the keywords that hold
 * schemas. What its draft hides is left out, and so is what stands in a resource of another dialect.
 */
final class SchemaObjects {

    private static final Set<String> ONE = Set.of(
            "additionalItems",
            "additionalProperties",
            "contains",
            "else",
            "if",
            "items",
            "not",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> SEVERAL = Set.of("allOf", "anyOf", "items", "oneOf", "prefixItems");
    private static final Set<String> BY_NAME =
            Set.of("$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties");

    private final Set<String> vocabulary;
    private final boolean referencesHide;
    private final Map<String, SourceObject> found = new LinkedHashMap<>();

    /**
     * A walk.
     *
     * @param vocabulary the keywords of the draft
     * @param referencesHide whether {@code $ref} hides what stands beside it
     */
    SchemaObjects(Set<String> vocabulary, boolean referencesHide) {
        this.vocabulary = vocabulary;
        this.referencesHide = referencesHide;
    }

    /** The schema objects in a root schema. */
    Map<String, SourceObject> in(SourceValue root) {
        visit(root, "");
        return found;
    }

    private void visit(SourceValue value, String pointer) {
        if (value instanceof SourceObject object && (pointer.isEmpty() || object.get("$schema") == null)) {
            found.put(pointer, object);
            object.members().forEach((name, member) -> {
                if (counts(name, object)) {
                    descend(name, member.value(), JsonPointer.append(pointer, name));
                }
            });
        }
    }

    private boolean counts(String name, SourceObject object) {
        boolean hidden = referencesHide && object.get("$ref") instanceof SourceString && !name.equals("definitions");
        boolean idle = switch (name) {
            case "then", "else" -> object.get("if") == null;
            case "additionalItems" -> !(object.get("items") instanceof SourceArray);
            default -> false;
        };
        return vocabulary.contains(name) && !hidden && !idle;
    }

    private void descend(String name, SourceValue value, String pointer) {
        if (value instanceof SourceArray array && SEVERAL.contains(name)) {
            for (int i = 0; i < array.elements().size(); i++) {
                visit(array.elements().get(i), JsonPointer.append(pointer, i));
            }
        } else if (value instanceof SourceObject object && BY_NAME.contains(name)) {
            object.members().forEach((key, member) -> visit(member.value(), JsonPointer.append(pointer, key)));
        } else if (ONE.contains(name)) {
            visit(value, pointer);
        }
    }
}
