package io.github.jsonschema2records.pojo.migrate;

import java.util.Map;

/** Makes names of Java types comparable. */
final class TypeNames {

    private static final Map<String, String> BOXED =
            Map.of("int", "Integer", "long", "Long", "double", "Double", "float", "Float", "boolean", "Boolean");

    private TypeNames() {}

    /** Returns the name of a type as that of a value: boxed, without annotations and the types around nested ones. */
    static String boxed(String type) {
        String plain = type.replace("@Nullable ", "").replaceAll("\\b[A-Z]\\w*\\.(?=[A-Z])", "");
        return BOXED.getOrDefault(plain, plain);
    }
}
