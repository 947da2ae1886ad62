package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where several alternatives all want another constant, or another type: a discriminator with an unknown value,
 * or a value that is of none of the types of a union. That alone is reported, with all that would have been right.
 */
final class CommonMisfit {

    private final List<Evaluation> alternatives;
    private final String keyword;
    private final Evaluation subschema;

    /**
     * @param keyword the union's
     * @param subschema the one that the union is a keyword of
     */
    CommonMisfit(List<Evaluation> alternatives, String keyword, Evaluation subschema) {
        this.alternatives = alternatives;
        this.keyword = keyword;
        this.subschema = subschema;
    }

    /** What there is to report; null if there is no such place. */
    @Nullable
    Failure failure() {
        for (Failure first : alternatives.get(0).findings.failures) {
            Failure common = isTelling(first) ? common(first.at) : null;
            if (common != null) {
                return common;
            }
        }
        return null;
    }

    private static boolean isTelling(Failure failure) {
        return failure.choices != null || failure.kinds != 0;
    }

    private @Nullable Failure common(int at) {
        List<Choices> choices = new ArrayList<>();
        int kinds = 0;
        for (Evaluation alternative : alternatives) {
            Failure telling = telling(at, alternative);
            if (telling == null) {
                return null;
            } else if (telling.choices != null) {
                choices.add(telling.choices);
            } else {
                kinds |= telling.kinds;
            }
        }
        return failure(at, kinds, choices);
    }

    /** What an alternative says of the place: the values that it lists rather than their kind. */
    private static @Nullable Failure telling(int at, Evaluation alternative) {
        Failure found = null;
        for (Failure failure : alternative.findings.failures) {
            if (failure.at == at && isTelling(failure) && (found == null || failure.choices != null)) {
                found = failure;
            }
        }
        return found;
    }

    private Failure failure(int at, int kinds, List<Choices> choices) {
        JsonDocument d = subschema.document();
        if (kinds == 0) {
            return Failures.choicesOf(d, at, Choices.merged(choices), keyword, subschema);
        } else if (choices.isEmpty()) {
            return Failures.kindsOf(d, at, kinds, keyword, subschema);
        }
        Choices merged = Choices.merged(choices);
        List<String> arguments = List.of(KindNames.of(kinds), merged.text(), MessageText.json(d, at));
        Failure failure = new Failure(subschema, at, keyword, "typeOrEnum", arguments);
        failure.choices = merged;
        return failure;
    }
}
