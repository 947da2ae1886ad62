package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.Step;

/** The information that a check keeps in the variable {@code m}, for {@code unevaluated*}. */
enum EvaluationTracking {
    /** No information; there is no {@code m}. */
    NOTHING,

    /** The members and items that have been evaluated. */
    PLACES,

    /** The branches that accepted the value. */
    BRANCHES;

    /** Returns the information that a check keeps. */
    static EvaluationTracking of(CheckMethod method) {
        if (method.isTracked() || method.steps().stream().anyMatch(EvaluationTracking::readsPlaces)) {
            return PLACES;
        }
        return isOwn(method) ? BRANCHES : NOTHING;
    }

    /** Returns whether a check needs the information itself, not only a check around it. */
    static boolean isOwn(CheckMethod method) {
        return method.steps().stream().anyMatch(EvaluationTracking::areRead);
    }

    /** Returns whether a step reads the information of earlier steps. */
    static boolean areRead(Step step) {
        return readsPlaces(step) || step instanceof Step.LeftMembers;
    }

    private static boolean readsPlaces(Step step) {
        return step instanceof Step.UnevaluatedMembers || step instanceof Step.UnevaluatedElements;
    }
}
