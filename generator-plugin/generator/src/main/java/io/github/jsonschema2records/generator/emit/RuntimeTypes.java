package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.ClassName;

/** The classes that generated code uses. */
final class RuntimeTypes {

    private static final String API = "io.github.jsonschema2records.runtime";
    private static final String CODEGEN = API + ".codegen";

    static final ClassName JSON_CODEC = ClassName.get(API, "JsonCodec");
    static final ClassName JSON_DATA = ClassName.get(API, "JsonData");
    static final ClassName JSON_DOCUMENT = ClassName.get(API, "JsonDocument");
    static final ClassName JSON_MODEL = ClassName.get(API, "JsonModel");
    static final ClassName JSON_NUMBER = ClassName.get(API, "JsonNumber");
    static final ClassName JSON_FIELD = ClassName.get(API, "JsonField");
    static final ClassName JSON_WRITER = ClassName.get(API, "JsonWriter");
    static final ClassName INVALID_INSTANCE = ClassName.get(API, "InvalidInstanceException");
    static final ClassName READ_RESULT = ClassName.get(API, "ReadResult");

    static final ClassName SCHEMA_PROGRAM = ClassName.get(API + ".output", "SchemaProgram");

    static final ClassName ASSERT = ClassName.get(CODEGEN, "Assert");
    static final ClassName BIND = ClassName.get(CODEGEN, "Bind");
    static final ClassName CHECK = ClassName.get(CODEGEN, "Check");
    static final ClassName CODEC = ClassName.get(CODEGEN, "Codec");
    static final ClassName CODECS = ClassName.get(CODEGEN, "Codecs");
    static final ClassName COMPILED_VALIDATOR = ClassName.get(CODEGEN, "CompiledValidator");
    static final ClassName DEEP_IMMUTABLE = ClassName.get(CODEGEN, "DeepImmutable");
    static final ClassName EVALUATION = ClassName.get(CODEGEN, "Evaluation");
    static final ClassName EXTRAS = ClassName.get(CODEGEN, "Extras");
    static final ClassName FORMATS = ClassName.get(CODEGEN, "Formats");
    static final ClassName IMMUTABLE = ClassName.get(CODEGEN, "Immutable");
    static final ClassName KIND = ClassName.get(CODEGEN, "Kind");
    static final ClassName MAP_BUILDER = ClassName.get(CODEGEN, "MapBuilder");
    static final ClassName MARKS = ClassName.get(CODEGEN, "Marks");
    static final ClassName SCOPE = ClassName.get(CODEGEN, "DynamicScope");
    static final ClassName BRANCHES = ClassName.get(CODEGEN, "Branches");
    static final ClassName STRING_TABLE = ClassName.get(CODEGEN, "StringTable");
    static final ClassName TEXT_FORMAT = ClassName.get(CODEGEN, "TextFormat");
    static final ClassName TEXT_PATTERN = ClassName.get(CODEGEN, "TextPattern");
    static final ClassName UTF8 = ClassName.get(CODEGEN, "Utf8");
    static final ClassName CHECK_KEY = ClassName.get(CODEGEN, "CheckKey");
    static final ClassName VERDICTS = ClassName.get(CODEGEN, "Verdicts");
    static final ClassName WRITE = ClassName.get(CODEGEN, "Write");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private RuntimeTypes() {}

    /** Another class of the runtime that generated code uses. */
    static ClassName codegen(String simpleName) {
        return ClassName.get(CODEGEN, simpleName);
    }
}
