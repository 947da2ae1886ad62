package io.github.jsonschema2records.runtime;

/** JSON types (JSON Schema Core, section 4.2.1). */
public enum JsonType {
    /** Literal {@code null}. */
    NULL("null"),
    /** Literals {@code true} and {@code false}. */
    BOOLEAN("boolean"),
    /** Number, including those that JSON Schema calls {@code integer}. */
    NUMBER("number"),
    /** String. */
    STRING("string"),
    /** Array. */
    ARRAY("array"),
    /** Object. */
    OBJECT("object");

    private final String keyword;

    JsonType(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the name in the keyword {@code type}. */
    @Override
    public String toString() {
        return keyword;
    }
}
