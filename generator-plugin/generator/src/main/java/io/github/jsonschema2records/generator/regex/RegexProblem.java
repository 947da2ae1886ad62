package io.github.jsonschema2records.generator.regex;

/**
 * A problem at a place in a pattern.
 *
 * @param slug the kind of problem, as in a diagnostic: one of the constants here
 * @param offset its start, in {@code char}s from the start of the pattern, 0-based
 * @param message one sentence without a final full stop
 */
public record RegexProblem(String slug, int offset, String message) {

    /** An error: the text is not a pattern of ECMA-262. */
    public static final String SYNTAX = "invalid-pattern";

    /** A warning: the syntax is legal only without the {@code u} flag (ECMA-262 Annex B). */
    public static final String LEGACY = "pattern-legacy-syntax";

    /** A warning: no automaton can be built, so matching uses backtracking and may have to give up. */
    public static final String BACKTRACKS = "pattern-backtracks";

    /** A warning: no text matches. */
    public static final String MATCHES_NOTHING = "pattern-matches-nothing";
}
