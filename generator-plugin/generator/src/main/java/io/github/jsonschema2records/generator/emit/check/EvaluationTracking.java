package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.Step;

/** What a check notes in {@code m}, for {@code unevaluated*}. */
enum EvaluationTracking {
    /** Nothing: there is no {@code m}. */
    NOTHING,

    /** Which members and items have been evaluated. */
    PLACES,

    /** Which branches hold. */
    BRANCHES;

    /** What a check notes. */
    static EvaluationTracking of(CheckMethod method) {
        if (method.isTracked() || method.steps().stream().anyMatch(EvaluationTracking::readsPlaces)) {
            return PLACES;
        }
        return isOwn(method) ? BRANCHES : NOTHING;
    }

    /** Returns whether a check needs notes for itself, not for another one around it only. */
    static boolean isOwn(CheckMethod method) {
        return method.steps().stream().anyMatch(EvaluationTracking::areRead);
    }

    /** Returns whether a step needs to know what those before it have found. */
    static boolean areRead(Step step) {
        return readsPlaces(step) || step instanceof Step.LeftMembers;
    }

    private static boolean readsPlaces(Step step) {
        return step instanceof Step.UnevaluatedMembers || step instanceof Step.UnevaluatedElements;
    }
}
