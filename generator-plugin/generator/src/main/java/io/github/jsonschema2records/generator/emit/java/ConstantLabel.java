package io.github.jsonschema2records.generator.emit.java;

import io.github.jsonschema2records.generator.name.JavaIdentifiers;

/** Names constants in ASCII after their texts, or after the check that they belong to. */
public final class ConstantLabel {

    private static final int LONGEST = 40;

    private ConstantLabel() {}

    /**
     * Returns {@code BATCH_JOB_STATE_CHANGE} for a text; empty for a text without a letter or digit that a name can
     * contain.
     */
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

    /**
     * Returns a label followed by the kind of the constant, or the kind alone: {@code ACCOUNT_PATTERN}, {@code
     * PATTERN}.
     */
    public static String of(String label, String kind) {
        if (label.isEmpty()) {
            return kind;
        }
        return Character.isDigit(label.charAt(0)) ? kind + "_" + label : label + "_" + kind;
    }

    /**
     * Returns the name of a constant that contains only a text. A single word gets the kind as well, to differ from
     * names of classes.
     */
    static String ofText(String text) {
        String label = of(text);
        return label.contains("_") && !Character.isDigit(label.charAt(0)) ? label : of(label, "TEXT");
    }
}
