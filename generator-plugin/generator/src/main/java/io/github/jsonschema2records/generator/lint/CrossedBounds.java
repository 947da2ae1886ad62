package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Warns about a lower bound above the upper one in the same schema. This is legal, but no value of that kind is valid.
 */
final class CrossedBounds implements SchemaRule {

    private static final String NUMBER = "NUMBER";

    /** Everything that has a lower and an upper bound. */
    private static final List<String> MEASURES = Stream.concat(
                    Stream.of(NUMBER), Arrays.stream(Counted.values()).map(Counted::name))
            .toList();

    /** A lower bound that is greater than an upper bound. */
    record Crossing(Limit lower, Limit upper) {}

    /**
     * A limit that a keyword sets.
     *
     * @param measure one of {@link #MEASURES}
     */
    record Limit(Occurrence occurrence, String measure, boolean upper, BigDecimal value) {

        /** Returns the limits of a schema, in document order. */
        private static List<Limit> of(Schema schema) {
            List<Limit> limits = new ArrayList<>();
            for (Occurrence occurrence : schema.occurrences()) {
                Limit limit = of(occurrence);
                if (limit != null) {
                    limits.add(limit);
                }
            }
            return limits;
        }

        private static @Nullable Limit of(Occurrence occurrence) {
            if (occurrence.keyword() instanceof Bound bound) {
                return new Limit(occurrence, NUMBER, bound.upper(), bound.limit());
            }
            return occurrence.keyword() instanceof Size size
                    ? new Limit(occurrence, size.counted().name(), size.upper(), BigDecimal.valueOf(size.limit()))
                    : null;
        }

        /** Formats the limit for a sentence. */
        String text() {
            return "\"" + occurrence.name() + "\" " + Decimals.text(value);
        }
    }

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Crossing crossing : between(schema, schema)) {
                Occurrence lower = crossing.lower().occurrence();
                diagnostics.warning(
                        "bounds-crossed",
                        lower.position(),
                        JsonPointer.append(schema.location().pointer(), lower.name()),
                        crossing.lower().text() + " is greater than "
                                + crossing.upper().text(),
                        "swap the bounds, or remove one");
            }
        }
    }

    /** Returns the pairs of a lower bound of one schema and a smaller upper bound of another, or of the same. */
    static List<Crossing> between(Schema lower, Schema upper) {
        List<Limit> lowerLimits = Limit.of(lower);
        if (lowerLimits.isEmpty()) {
            return List.of();
        }
        List<Limit> upperLimits = Limit.of(upper);
        List<Crossing> crossed = new ArrayList<>();
        for (String measure : MEASURES) {
            Limit least = find(lowerLimits, measure, false);
            Limit greatest = find(upperLimits, measure, true);
            if (least != null && greatest != null && least.value().compareTo(greatest.value()) > 0) {
                crossed.add(new Crossing(least, greatest));
            }
        }
        return crossed;
    }

    private static @Nullable Limit find(List<Limit> limits, String measure, boolean upper) {
        return limits.stream()
                .filter(limit -> limit.measure().equals(measure) && limit.upper() == upper)
                .findFirst()
                .orElse(null);
    }
}
