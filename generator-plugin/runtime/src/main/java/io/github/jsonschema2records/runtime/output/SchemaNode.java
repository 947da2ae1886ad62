package io.github.jsonschema2records.runtime.output;

import java.util.List;

/** A schema of a program. References between schemas are fields of keywords, so that there may be cycles. */
final class SchemaNode {

    /** The URI of the resource it belongs to. */
    final String resource;

    /** Its URI. */
    final String location;

    /** Whether it is the schema that nothing satisfies. */
    boolean isFalse;

    /** Whether it is evaluated once for each value, since a value can reach it on more ways than could be gone. */
    boolean once;

    /** In the order in which they are evaluated: {@code unevaluated*} last. */
    List<ProgramKeyword> keywords = List.of();

    SchemaNode(String resource, String location) {
        this.resource = resource;
        this.location = location;
    }

    /** The names that it requires, if that is all it says; else none. */
    List<String> onlyRequired() {
        return keywords.size() == 1 && keywords.get(0) instanceof Assertions.Required required
                ? required.names()
                : List.of();
    }
}
