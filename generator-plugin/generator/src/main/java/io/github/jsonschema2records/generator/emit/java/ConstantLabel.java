package io.github.jsonschema2records.generator.emit.java;

import io.github.jsonschema2records.generator.name.JavaIdentifiers;

/** Names of constants after the text that they hold, or after what they belong to, in ASCII. */
public final class ConstantLabel {

    private static final int LONGEST = 40;

    private ConstantLabel() {}

    /** {@code BATCH_JOB_STATE_CHANGE}; empty for a text without a letter or digit that a name could have. */
    public static String of(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String beginning =
                text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
        String label = JavaIdentifiers.constant(beginning)
                .replaceAll("[^A-Z0-9_]", "")
                .replaceAll("_{2,}", "_")
                .replaceAll("^_|_$", "");
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST).replaceAll("_[A-Z0-9]*$", "");
    }

    /** A label before what the constant is, or that alone: {@code ACCOUNT_PATTERN}, {@code PATTERN}. */
    public static String of(String label, String kind) {
        if (label.isEmpty()) {
            return kind;
        }
        return Character.isDigit(label.charAt(0)) ? kind + "_" + label : label + "_" + kind;
    }

    /** The name of a constant that is nothing but a text; one word needs the kind, to be no name of a class. */
    static String ofText(String text) {
        String label = of(text);
        return label.contains("_") && !Character.isDigit(label.charAt(0)) ? label : of(label, "TEXT");
    }
}
