package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where several alternatives all want another constant, or another type: a discriminator with an unknown value,
 * or a value that is of none of the types of a union. That alone is reported, with all that would have been right.
 */
final class CommonMisfit {

    private final List<Evaluation> alternatives;
    private final int deepest;

    /**
     * @param deepest the greatest depth of a place that tells alternatives apart
     */
    CommonMisfit(List<Evaluation> alternatives, int deepest) {
        this.alternatives = alternatives;
        this.deepest = deepest;
    }

    /** Whether there is one; then it has been reported. */
    boolean report(String keyword, Evaluation subschema) {
        if (alternatives.size() < 2) {
            return false;
        }
        for (Failure first : alternatives.get(0).findings.failures) {
            boolean telling = first.choices != null || first.kinds != 0;
            if (telling && first.depth() <= deepest && report(first, keyword, subschema)) {
                return true;
            }
        }
        return false;
    }

    private boolean report(Failure first, String keyword, Evaluation subschema) {
        List<Choices> choices = new ArrayList<>();
        int kinds = 0;
        for (Evaluation alternative : alternatives) {
            Failure like = like(first, alternative);
            if (like == null) {
                return false;
            }
            kinds |= like.kinds;
            if (like.choices != null) {
                choices.add(like.choices);
            }
        }
        if (kinds != 0) {
            Failures.type(subschema.document(), first.at, kinds, keyword, subschema);
        } else {
            Failures.choices(subschema.document(), first.at, Choices.merged(choices), keyword, subschema);
        }
        return true;
    }

    private static @Nullable Failure like(Failure first, Evaluation alternative) {
        for (Failure failure : alternative.findings.failures) {
            boolean same =
                    failure.kinds != 0 == (first.kinds != 0) && (failure.choices != null) == (first.choices != null);
            if (failure.at == first.at && same) {
                return failure;
            }
        }
        return null;
    }
}
