package io.github.jsonschema2records.generator.check;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A lower bound above the upper one in the same schema: legal, but nothing of that kind satisfies it, so likely a slip. */
final class CrossedBounds implements Check {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            compare(schema, Keyword.Minimum.class, Keyword.Maximum.class, diagnostics);
            compare(schema, Keyword.MinLength.class, Keyword.MaxLength.class, diagnostics);
            compare(schema, Keyword.MinItems.class, Keyword.MaxItems.class, diagnostics);
            compare(schema, Keyword.MinProperties.class, Keyword.MaxProperties.class, diagnostics);
        }
    }

    private static void compare(
            Schema schema, Class<? extends Keyword> lower, Class<? extends Keyword> upper, Diagnostics diagnostics) {
        Occurrence low = find(schema, lower);
        Occurrence high = find(schema, upper);
        if (low != null && high != null && limit(low).compareTo(limit(high)) > 0) {
            diagnostics.warning(
                    "bounds-crossed",
                    low.position(),
                    JsonPointer.append(schema.location().pointer(), low.name()),
                    "\"" + low.name() + "\" " + limit(low).toPlainString() + " is greater than \"" + high.name() + "\" "
                            + limit(high).toPlainString(),
                    "swap the bounds, or remove one");
        }
    }

    private static @Nullable Occurrence find(Schema schema, Class<? extends Keyword> kind) {
        return schema.occurrences().stream()
                .filter(o -> kind.isInstance(o.keyword()))
                .findFirst()
                .orElse(null);
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
