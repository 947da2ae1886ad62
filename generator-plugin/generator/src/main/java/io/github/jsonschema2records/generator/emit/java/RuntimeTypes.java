package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code uses. */
public final class RuntimeTypes {

    private static final String API = "io.github.jsonschema2records.runtime";
    private static final String CODEGEN = API + ".codegen";
    private static final String COLLECTION = API + ".collection";
    private static final String FORMAT = API + ".format";
    private static final String PATTERN = API + ".pattern";

    public static final ClassName GENERATED = ClassName.get(API, "Generated");
    public static final ClassName JSON_CODEC = ClassName.get(API, "JsonCodec");
    public static final ClassName JSON_DATA = ClassName.get(API, "JsonData");
    public static final ClassName JSON_DATA_CREATOR = ClassName.get(API, "JsonDataCreator");
    public static final ClassName JSON_DOCUMENT = ClassName.get(API, "JsonDocument");
    public static final ClassName JSON_MODEL = ClassName.get(API, "JsonModel");
    public static final ClassName OBJECT_BUILDER = ClassName.get(API, "ObjectBuilder");
    static final ClassName JSON_NUMBER = ClassName.get(API, "JsonNumber");
    public static final ClassName JSON_FIELD = ClassName.get(API, "JsonField");
    public static final ClassName JSON_WRITER = ClassName.get(API, "JsonWriter");
    static final ClassName INVALID_INSTANCE = ClassName.get(API, "InvalidInstanceException");
    public static final ClassName READ_RESULT = ClassName.get(API, "ReadResult");

    public static final ClassName SCHEMA_PROGRAM = ClassName.get(API + ".output", "SchemaProgram");

    public static final ClassName ASSERT = ClassName.get(CODEGEN, "Assert");
    public static final ClassName BIND = ClassName.get(CODEGEN, "Bind");
    public static final ClassName CHECK = ClassName.get(CODEGEN, "Check");
    public static final ClassName CHILDREN = ClassName.get(CODEGEN, "Children");
    public static final ClassName INITIALIZATION = ClassName.get(CODEGEN, "Initialization");
    public static final ClassName DEEP_EQUALITY = ClassName.get(CODEGEN, "DeepEquality");
    public static final ClassName CODEC = ClassName.get(CODEGEN, "Codec");
    public static final ClassName CONVERTED_CODEC = ClassName.get(CODEGEN, "ConvertedCodec");
    static final ClassName CODECS = ClassName.get(CODEGEN, "Codecs");
    public static final ClassName COMPILED_VALIDATOR = ClassName.get(CODEGEN, "CompiledValidator");
    public static final ClassName DEEP_IMMUTABLE = ClassName.get(COLLECTION, "DeepImmutable");
    public static final ClassName EVALUATION = ClassName.get(CODEGEN, "Evaluation");
    public static final ClassName ADDITIONAL_MEMBERS = ClassName.get(CODEGEN, "AdditionalMembers");
    static final ClassName FORMATS = ClassName.get(FORMAT, "Formats");
    public static final ClassName GROWING = ClassName.get(COLLECTION, "Growing");
    public static final ClassName IMMUTABLE = ClassName.get(COLLECTION, "Immutable");
    public static final ClassName KIND = ClassName.get(API, "Kind");
    public static final ClassName MAP_BUILDER = ClassName.get(COLLECTION, "MapBuilder");
    public static final ClassName MASKED_TEXT = ClassName.get(CODEGEN, "MaskedText");
    public static final ClassName MARKS = ClassName.get(CODEGEN, "Marks");
    public static final ClassName SCOPE = ClassName.get(CODEGEN, "DynamicScope");
    public static final ClassName BRANCH_FILTER = ClassName.get(CODEGEN, "BranchFilter");
    public static final ClassName BRANCHES = ClassName.get(CODEGEN, "Branches");
    static final ClassName SECRETS = ClassName.get(CODEGEN, "Secrets");
    static final ClassName STRING_TABLE = ClassName.get(API, "StringTable");
    static final ClassName TEXT_FORMAT = ClassName.get(FORMAT, "TextFormat");
    static final ClassName TEXT_PATTERN = ClassName.get(PATTERN, "TextPattern");
    static final ClassName UTF8 = ClassName.get(API, "Utf8");
    public static final ClassName CHECK_KEY = ClassName.get(CODEGEN, "CheckKey");
    public static final ClassName VERDICTS = ClassName.get(CODEGEN, "Verdicts");
    public static final ClassName WRITE = ClassName.get(CODEGEN, "Write");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private RuntimeTypes() {}

    /** Returns a class that matches patterns. */
    static ClassName pattern(String simpleName) {
        return ClassName.get(PATTERN, simpleName);
    }

    /** Returns another class of the runtime that generated code uses. */
    public static ClassName codegen(String simpleName) {
        return ClassName.get(CODEGEN, simpleName);
    }
}
