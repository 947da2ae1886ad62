package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lower bound that is greater than an upper bound. */
record Bounds(Occurrence lower, Occurrence upper) {

    private static final Map<Class<? extends Keyword>, Class<? extends Keyword>> PAIRS = pairs();

    private static Map<Class<? extends Keyword>, Class<? extends Keyword>> pairs() {
        Map<Class<? extends Keyword>, Class<? extends Keyword>> pairs = new LinkedHashMap<>();
        pairs.put(Keyword.Minimum.class, Keyword.Maximum.class);
        pairs.put(Keyword.MinLength.class, Keyword.MaxLength.class);
        pairs.put(Keyword.MinItems.class, Keyword.MaxItems.class);
        pairs.put(Keyword.MinProperties.class, Keyword.MaxProperties.class);
        return pairs;
    }

    /** The lower bounds of one schema that are greater than the upper bounds of another, or the same. */
    static List<Bounds> crossed(Schema lower, Schema upper) {
        List<Bounds> crossed = new ArrayList<>();
        PAIRS.forEach((low, high) -> {
            Occurrence least = find(lower, low);
            Occurrence greatest = find(upper, high);
            if (least != null && greatest != null && limit(least).compareTo(limit(greatest)) > 0) {
                crossed.add(new Bounds(least, greatest));
            }
        });
        return crossed;
    }

    /** A bound as it reads in a sentence. */
    static String text(Occurrence bound) {
        return "\"" + bound.name() + "\" " + Decimals.text(limit(bound));
    }

    private static @Nullable Occurrence find(Schema schema, Class<? extends Keyword> kind) {
        for (Occurrence occurrence : schema.occurrences()) {
            if (kind.isInstance(occurrence.keyword())) {
                return occurrence;
            }
        }
        return null;
    }

    private static BigDecimal limit(Occurrence occurrence) {
        Keyword keyword = occurrence.keyword();
        if (keyword instanceof Keyword.Minimum bound) {
            return bound.limit();
        } else if (keyword instanceof Keyword.Maximum bound) {
            return bound.limit();
        } else if (keyword instanceof Keyword.MinLength bound) {
            return BigDecimal.valueOf(bound.limit());
        } else if (keyword instanceof Keyword.MaxLength bound) {
            return BigDecimal.valueOf(bound.limit());
        } else if (keyword instanceof Keyword.MinItems bound) {
            return BigDecimal.valueOf(bound.limit());
        } else if (keyword instanceof Keyword.MaxItems bound) {
            return BigDecimal.valueOf(bound.limit());
        } else if (keyword instanceof Keyword.MinProperties bound) {
            return BigDecimal.valueOf(bound.limit());
        } else if (keyword instanceof Keyword.MaxProperties bound) {
            return BigDecimal.valueOf(bound.limit());
        }
        throw new IllegalStateException("no bound: " + occurrence);
    }
}
