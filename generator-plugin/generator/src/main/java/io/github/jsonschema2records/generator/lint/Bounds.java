package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.load.Decimals;
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

/** A lower bound that is greater than an upper bound. */
record Bounds(Occurrence lower, Occurrence upper) {

    private static final String NUMBER = "NUMBER";

    /** Everything that has a lower and an upper bound. */
    private static final List<String> MEASURES = Stream.concat(
                    Stream.of(NUMBER), Arrays.stream(Counted.values()).map(Counted::name))
            .toList();

    /**
     * A limit that a keyword sets.
     *
     * @param measure one of {@link #MEASURES}
     */
    private record Limit(Occurrence keyword, String measure, boolean upper, BigDecimal value) {

        static Stream<Limit> of(Schema schema) {
            return schema.occurrences().stream().flatMap(Limit::of);
        }

        private static Stream<Limit> of(Occurrence occurrence) {
            if (occurrence.keyword() instanceof Bound bound) {
                return Stream.of(new Limit(occurrence, NUMBER, bound.upper(), bound.limit()));
            }
            return occurrence.keyword() instanceof Size size
                    ? Stream.of(new Limit(
                            occurrence, size.counted().name(), size.upper(), BigDecimal.valueOf(size.limit())))
                    : Stream.empty();
        }
    }

    /** Returns the pairs of a lower bound of one schema and a smaller upper bound of another, or of the same. */
    static List<Bounds> crossed(Schema lower, Schema upper) {
        List<Bounds> crossed = new ArrayList<>();
        for (String measure : MEASURES) {
            Limit least = find(lower, measure, false);
            Limit greatest = find(upper, measure, true);
            if (least != null && greatest != null && least.value().compareTo(greatest.value()) > 0) {
                crossed.add(new Bounds(least.keyword(), greatest.keyword()));
            }
        }
        return crossed;
    }

    /** Formats a bound for a sentence. */
    static String text(Occurrence bound) {
        return Limit.of(bound)
                .map(limit -> "\"" + bound.name() + "\" " + Decimals.text(limit.value()))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Limit find(Schema schema, String measure, boolean upper) {
        return Limit.of(schema)
                .filter(limit -> limit.measure().equals(measure) && limit.upper() == upper)
                .findFirst()
                .orElse(null);
    }
}
