package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a value that several alternatives refuse because they require another constant or another type: a discriminator
 * with an unknown value, or a value of none of the types of a union. Only this is reported, with all allowed values or
 * types.
 */
final class CommonMisfit {

    private final List<Evaluation> alternatives;
    private final String keyword;
    private final Evaluation subschema;

    /**
     * Creates a search.
     *
     * @param keyword the keyword of the union
     * @param subschema the evaluation of the schema that contains the union
     */
    CommonMisfit(List<Evaluation> alternatives, String keyword, Evaluation subschema) {
        this.alternatives = alternatives;
        this.keyword = keyword;
        this.subschema = subschema;
    }

    /** Returns the failure to report, or null if there is no such value. */
    @Nullable
    Failure failure() {
        for (Failure first : alternatives.get(0).findings.failures) {
            Failure common = isMisfit(first) ? common(first.at) : null;
            if (common != null) {
                return common;
            }
        }
        return null;
    }

    private static boolean isMisfit(Failure failure) {
        return failure.choices != null || failure.kinds != 0;
    }

    private @Nullable Failure common(int at) {
        List<Choices> choices = new ArrayList<>();
        int kinds = 0;
        for (Evaluation alternative : alternatives) {
            Failure misfit = misfitOf(at, alternative);
            if (misfit == null) {
                return null;
            } else if (misfit.choices != null) {
                choices.add(misfit.choices);
            } else {
                kinds |= misfit.kinds;
            }
        }
        return failure(at, kinds, choices);
    }

    /** Returns the failure of an alternative for a value. Prefers a list of allowed values to their type. */
    private static @Nullable Failure misfitOf(int at, Evaluation alternative) {
        Failure misfit = null;
        for (Failure failure : alternative.findings.failures) {
            if (failure.at == at && isMisfit(failure) && (misfit == null || failure.choices != null)) {
                misfit = failure;
            }
        }
        return misfit;
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
