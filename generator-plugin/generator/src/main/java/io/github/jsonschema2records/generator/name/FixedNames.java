package io.github.jsonschema2records.generator.name;

/** Names of members of generated types that do not depend on the schemas. */
public final class FixedNames {

    /** The constant of every type that contains its codec. Nothing else in a type can have this name. */
    public static final String CODEC = "CODEC";

    /** The constant of the codec of every record of an object that contains the names of its properties. */
    public static final String NAMES = "NAMES";

    /** The interface nested in every union that has one method for each branch. */
    public static final String CASES = "Cases";

    /** The interface nested in every union that has one method for all branches that are not handled otherwise. */
    public static final String PARTIAL_CASES = "PartialCases";

    /** The field of every enum that contains its constants. */
    public static final String CONSTANTS = "BY_ORDINAL";

    /** The field of every enum constant that contains its string. */
    public static final String VALUE = "value";

    /** The component for properties that the schema does not name. */
    public static final String ADDITIONAL = "additionalProperties";

    /** The component for items that the schema does not name. */
    public static final String REST = "rest";

    private FixedNames() {}
}
