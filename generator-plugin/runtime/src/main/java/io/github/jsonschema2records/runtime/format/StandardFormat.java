package io.github.jsonschema2records.runtime.format;

/** Format that JSON Schema defines. Immutable. */
abstract class StandardFormat extends TextFormat {

    private final String name;

    StandardFormat(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    /** Returns whether a text conforms. */
    public abstract boolean matches(String text);
}
