package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code discriminator} beside a {@code oneOf} or {@code anyOf}, and its faults.
 *
 * @param discriminator the values of each branch; null if there is a fault, or if the keyword is not used
 * @param faults the values that lead nowhere, in the order of the schema
 */
public record DiscriminatorReading(@Nullable Discriminator discriminator, List<Fault> faults) {

    public DiscriminatorReading {
        faults = List.copyOf(faults);
    }

    /** Returns the same faults, for a keyword that does not decide which branch applies. */
    DiscriminatorReading unused() {
        return new DiscriminatorReading(null, faults);
    }

    /**
     * A part of a {@code discriminator} that leads nowhere.
     *
     * @param position its position
     * @param message the problem
     * @param matters whether it is a fault even if {@code const} in the branches distinguishes them
     */
    public record Fault(SourcePosition position, String message, boolean matters) {}
}
