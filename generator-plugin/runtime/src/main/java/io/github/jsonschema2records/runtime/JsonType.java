package io.github.jsonschema2records.runtime;

/** The six types of JSON values (JSON Schema core, section 4.2.1). */
public enum JsonType {
    /** The literal {@code null}. */
    NULL("null"),
    /** The literals {@code true} and {@code false}. */
    BOOLEAN("boolean"),
    /** A number; JSON Schema's {@code integer} is part of it. */
    NUMBER("number"),
    /** A string. */
    STRING("string"),
    /** An array. */
    ARRAY("array"),
    /** An object. */
    OBJECT("object");

    private final String keyword;

    JsonType(String keyword) {
        this.keyword = keyword;
    }

    /** The name that the keyword {@code type} uses. */
    @Override
    public String toString() {
        return keyword;
    }
}
