package io.github.jsonschema2records.runtime.codegen;

import org.jspecify.annotations.Nullable;

/**
 * Identifies a generated check whose verdicts are remembered. Generated code has one constant for each such check. Keys
 * are equal by identity only.
 *
 * @see Verdicts#of
 */
public final class CheckKey {

    private final String schemaLocation;

    /** Result of {@link #hashCode}, which is the same in every run. */
    private final int hash;

    /**
     * Creates a key.
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
