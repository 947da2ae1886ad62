package io.github.jsonschema2records.generator.name;

/** Names of members that generated types have whatever their schemas say. */
public final class FixedNames {

    /** The constant of every type that leads to its codec, so that nothing else in a type can be called like it. */
    public static final String CODEC = "CODEC";

    /** The field of every enum that holds its constants. */
    public static final String CONSTANTS = "BY_ORDINAL";

    /** The field of every enum constant that holds its string. */
    public static final String VALUE = "value";

    /** The component for properties that the schema does not name. */
    public static final String ADDITIONAL = "additionalProperties";

    /** The component for items that the schema does not name. */
    public static final String REST = "rest";

    private FixedNames() {}
}
