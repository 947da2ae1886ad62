package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Scalar;

/**
 * The conversion of strings, numbers or booleans to a class of the user and back, by two static methods of a converter.
 *
 * @param base the type from which the converter makes values
 * @param javaType the full name of the class of the values
 * @param converter the full name of the class with the methods {@code fromJson} and {@code toJson}
 */
public record Conversion(Scalar base, String javaType, String converter) {

    /** Returns the simple name of the class of the values. */
    public String simpleName() {
        return simple(javaType);
    }

    /** Returns the simple name of the converter. */
    public String simpleConverter() {
        return simple(converter);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
