package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Conditional;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Maximum;
import io.github.jsonschema2records.generator.upgrade.Keyword.Minimum;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The integers that the bounds of some schemas leave.
 *
 * @param least the least one, or null where nothing bounds them below
 * @param greatest the greatest one, or null where nothing bounds them above
 * @param hinted whether a default, a divisor or an alternative shows that values beyond a {@code long} are meant
 */
record IntegerRange(@Nullable BigDecimal least, @Nullable BigDecimal greatest, boolean hinted) {

    private static final BigDecimal MAX_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal MIN_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);

    /** What schemas leave that all apply. */
    static IntegerRange of(Collection<Schema> members) {
        BigDecimal least = keywords(members)
                .flatMap(k -> k instanceof Minimum minimum ? Stream.of(least(minimum)) : Stream.empty())
                .max(BigDecimal::compareTo)
                .orElse(null);
        BigDecimal greatest = keywords(members)
                .flatMap(k -> k instanceof Maximum maximum ? Stream.of(greatest(maximum)) : Stream.empty())
                .min(BigDecimal::compareTo)
                .orElse(null);
        return new IntegerRange(least, greatest, keywords(members).anyMatch(IntegerRange::hints));
    }

    private static Stream<Keyword> keywords(Collection<Schema> members) {
        return members.stream().flatMap(member -> member.occurrences().stream()).map(o -> o.keyword());
    }

    /** One more or less does not matter where the exponent is beyond any Java type. */
    private static BigDecimal least(Minimum minimum) {
        BigDecimal least = Decimals.ceiling(minimum.limit());
        boolean excluded = minimum.exclusive() && least.compareTo(minimum.limit()) == 0;
        return excluded && Decimals.isModerate(least) ? least.add(BigDecimal.ONE) : least;
    }

    private static BigDecimal greatest(Maximum maximum) {
        BigDecimal greatest = Decimals.floor(maximum.limit());
        boolean excluded = maximum.exclusive() && greatest.compareTo(maximum.limit()) == 0;
        return excluded && Decimals.isModerate(greatest) ? greatest.subtract(BigDecimal.ONE) : greatest;
    }

    private static boolean hints(Keyword keyword) {
        if (keyword instanceof MultipleOf multiple) {
            return !isLong(multiple.divisor());
        } else if (keyword instanceof Default preset) {
            return needsSplitReader(preset.value());
        } else if (keyword instanceof Const constant) {
            return needsSplitReader(constant.value());
        } else if (keyword instanceof Enumeration enumeration) {
            return enumeration.values().stream().anyMatch(IntegerRange::needsSplitReader);
        }
        return isAlternative(keyword)
                && keyword.subschemas().stream()
                        .anyMatch(branch -> of(List.of(branch)).reachesBeyondLong());
    }

    /** Returns whether the bounds in a keyword's subschemas hold for some values only. */
    private static boolean isAlternative(Keyword keyword) {
        return keyword instanceof AnyOf
                || keyword instanceof OneOf
                || keyword instanceof Not
                || keyword instanceof Conditional;
    }

    private static boolean needsSplitReader(SourceValue value) {
        return value instanceof SourceNumber number && !isLong(number.value());
    }

    private static boolean isLong(BigDecimal value) {
        return isWithin(value, MIN_LONG, MAX_LONG);
    }

    private static boolean isWithin(BigDecimal value, BigDecimal least, BigDecimal greatest) {
        return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
    }

    /** Returns whether an {@code int} holds every value. */
    boolean fitsInt() {
        return fits(MIN_INT, MAX_INT);
    }

    /** Returns whether a {@code long} holds every value. */
    boolean fitsLong() {
        return fits(MIN_LONG, MAX_LONG);
    }

    private boolean fits(BigDecimal min, BigDecimal max) {
        return least != null && greatest != null && least.compareTo(min) >= 0 && greatest.compareTo(max) <= 0;
    }

    /** Returns whether the schemas speak of values that a {@code long} cannot hold; having no bounds is no sign of it. */
    boolean reachesBeyondLong() {
        return !fitsLong() && (hinted || (least != null && !isLong(least)) || (greatest != null && !isLong(greatest)));
    }
}
