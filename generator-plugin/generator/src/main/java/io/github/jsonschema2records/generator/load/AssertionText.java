package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a schema as text without identifiers, annotations and the order of members. Two schemas with the same text
 * accept the same instances.
 */
final class AssertionText {

    private static final Set<String> LEFT_OUT = Set.of(
            "$comment",
            "$id",
            "$schema",
            "default",
            "deprecated",
            "description",
            "examples",
            "format",
            "id",
            "readOnly",
            "title",
            "writeOnly");

    private AssertionText() {}

    /** Returns the text of a schema. */
    static String of(SourceValue schema) {
        return text(schema, PositionRole.SCHEMA);
    }

    private static String text(SourceValue value, PositionRole role) {
        if (value instanceof SourceArray array) {
            List<String> parts = array.elements().stream()
                    .map(element -> text(element, role))
                    .toList();
            return "[" + String.join(",", parts) + "]";
        }
        if (value instanceof SourceObject object && role != PositionRole.DATA) {
            return object.members().entrySet().stream()
                    .filter(m -> role != PositionRole.SCHEMA || !LEFT_OUT.contains(m.getKey()))
                    .map(m -> SourceJson.quote(m.getKey()) + ":"
                            + text(m.getValue().value(), role.ofMember(m.getKey())))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return SourceJson.text(value);
    }
}
