package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.KeywordPredicate;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The range of integers within the bounds of some schemas.
 *
 * @param least the least one, or null if there is no lower bound
 * @param greatest the greatest one, or null if there is no upper bound
 * @param hinted whether a default, a divisor or a branch shows that values beyond a {@code long} are intended
 */
record IntegerRange(@Nullable BigDecimal least, @Nullable BigDecimal greatest, boolean hinted) {

    private static final BigDecimal MAX_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal MIN_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);

    /** Returns the range for schemas that all apply. */
    static IntegerRange of(Collection<Schema> members) {
        BigDecimal least = bounds(members)
                .filter(bound -> !bound.upper())
                .map(IntegerRange::least)
                .max(BigDecimal::compareTo)
                .orElse(null);
        BigDecimal greatest = bounds(members)
                .filter(Bound::upper)
                .map(IntegerRange::greatest)
                .min(BigDecimal::compareTo)
                .orElse(null);
        return new IntegerRange(least, greatest, keywords(members).anyMatch(new Hints()));
    }

    private static Stream<Bound> bounds(Collection<Schema> members) {
        return members.stream().flatMap(member -> member.keywords(Bound.class));
    }

    private static Stream<Keyword> keywords(Collection<Schema> members) {
        return members.stream().flatMap(member -> member.occurrences().stream()).map(o -> o.keyword());
    }

    /** Returns the least integer. If the exponent is beyond any Java type, it need not be exact. */
    private static BigDecimal least(Bound minimum) {
        BigDecimal least = Decimals.ceiling(minimum.limit());
        boolean excluded = minimum.exclusive() && least.compareTo(minimum.limit()) == 0;
        return excluded && Decimals.isModerate(least) ? least.add(BigDecimal.ONE) : least;
    }

    private static BigDecimal greatest(Bound maximum) {
        BigDecimal greatest = Decimals.floor(maximum.limit());
        boolean excluded = maximum.exclusive() && greatest.compareTo(maximum.limit()) == 0;
        return excluded && Decimals.isModerate(greatest) ? greatest.subtract(BigDecimal.ONE) : greatest;
    }

    private static boolean isLarge(SourceValue value) {
        return value instanceof SourceNumber number && !isLong(number.value());
    }

    private static boolean isLong(BigDecimal value) {
        return isWithin(value, MIN_LONG, MAX_LONG);
    }

    private static boolean isWithin(BigDecimal value, BigDecimal least, BigDecimal greatest) {
        return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
    }

    /** Returns whether an {@code int} can hold every value. */
    boolean fitsInt() {
        return fits(MIN_INT, MAX_INT);
    }

    /** Returns whether a {@code long} can hold every value. */
    boolean fitsLong() {
        return fits(MIN_LONG, MAX_LONG);
    }

    private boolean fits(BigDecimal min, BigDecimal max) {
        return least != null && greatest != null && least.compareTo(min) >= 0 && greatest.compareTo(max) <= 0;
    }

    /** Returns whether the schemas mention values that a {@code long} cannot hold. A missing bound does not count. */
    boolean reachesBeyondLong() {
        return !fitsLong() && (hinted || (least != null && !isLong(least)) || (greatest != null && !isLong(greatest)));
    }

    /** Accepts keywords which show that values beyond a {@code long} are meant. */
    private static final class Hints extends KeywordPredicate {

        @Override
        public Boolean multipleOf(MultipleOf keyword) {
            return !isLong(keyword.divisor());
        }

        @Override
        protected Boolean choice(Choice keyword) {
            return keyword.values().stream().anyMatch(IntegerRange::isLarge);
        }

        @Override
        protected Boolean union(Union keyword) {
            return reachBeyondLong(keyword);
        }

        @Override
        public Boolean not(Not keyword) {
            return reachBeyondLong(keyword);
        }

        @Override
        public Boolean guarded(Guarded keyword) {
            return reachBeyondLong(keyword);
        }

        @Override
        public Boolean silent(Silent keyword) {
            return keyword instanceof Default preset && isLarge(preset.value());
        }

        /** Returns whether bounds that apply to some values only show it. */
        private static boolean reachBeyondLong(Keyword keyword) {
            return keyword.subschemas().values().stream()
                    .anyMatch(branch -> of(List.of(branch)).reachesBeyondLong());
        }
    }
}
