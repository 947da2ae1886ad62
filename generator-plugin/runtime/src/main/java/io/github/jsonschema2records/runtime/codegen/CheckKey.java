package io.github.jsonschema2records.runtime.codegen;

import org.jspecify.annotations.Nullable;

/**
 * Stands for a generated check whose verdicts are remembered: a constant of generated code, equal only to itself.
 *
 * @see Verdicts#of
 */
public final class CheckKey {

    private final String schemaLocation;

    /** What {@link #hashCode} is; the same in every run. */
    private final int hash;

    /**
     * A key.
     *
     * @param schemaLocation the URI of the schema that is checked
     */
    public CheckKey(String schemaLocation) {
        this.schemaLocation = schemaLocation;
        hash = schemaLocation.hashCode();
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return schemaLocation;
    }
}
