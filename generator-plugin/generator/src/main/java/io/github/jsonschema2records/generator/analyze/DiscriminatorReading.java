package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code discriminator} beside a {@code oneOf} or {@code anyOf} says of its branches, and what is wrong with it.
 *
 * @param discriminator which values name each branch; null where there is a fault, or where the keyword is not used
 * @param faults what leads nowhere, in the order of the schema
 */
public record DiscriminatorReading(@Nullable Discriminator discriminator, List<Fault> faults) {

    public DiscriminatorReading {
        faults = List.copyOf(faults);
    }

    /** The same faults of a keyword that decides nothing. */
    DiscriminatorReading unused() {
        return new DiscriminatorReading(null, faults);
    }

    /**
     * Something in a {@code discriminator} that leads nowhere.
     *
     * @param position where it stands
     * @param message what is wrong with it
     * @param matters whether it is a fault even where {@code const} in the branches tells them apart
     */
    public record Fault(SourcePosition position, String message, boolean matters) {}
}
