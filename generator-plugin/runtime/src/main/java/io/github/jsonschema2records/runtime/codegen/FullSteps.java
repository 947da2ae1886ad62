package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.PatternMemory;

/**
 * Full number of steps for one search for violations or annotations, in a document whose validity was checked before.
 * Ends with the numbers that were left before, so the search does not influence verdicts.
 */
final class FullSteps {

    private final VerdictMemory verdicts;
    private final PatternMemory patterns;
    private final long verdictSteps;
    private final long patternSteps;

    FullSteps(JsonDocument d) {
        verdicts = VerdictMemory.of(d);
        patterns = d.patterns();
        verdictSteps = verdicts.restart();
        patternSteps = patterns.restart();
    }

    /** Restores the numbers of steps that were left before. */
    void end() {
        verdicts.resume(verdictSteps);
        patterns.resume(patternSteps);
    }
}
