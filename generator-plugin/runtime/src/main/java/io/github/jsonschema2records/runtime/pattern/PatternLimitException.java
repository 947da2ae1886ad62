package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.MessageText;

/**
 * Reports that matching a {@code pattern} by backtracking needs more steps than allowed, for one string or for a whole
 * document ({@link io.github.jsonschema2records.runtime.JsonLimits#maxPatternSteps()}).
 *
 * <p>Such a text counts neither as a match nor as a mismatch, because under {@code not} or {@code patternProperties}
 * either answer could accept an invalid instance. Validation ends with a violation of kind {@code LIMIT}.
 */
public final class PatternLimitException extends LimitException {

    private static final long serialVersionUID = 1L;

    private final String pattern;

    /** Creates an exception for a regular expression as the schema writes it. */
    public PatternLimitException(String pattern) {
        this(pattern, 0);
    }

    private PatternLimitException(String pattern, int at) {
        super(
                "the pattern takes too many steps on a text: " + pattern,
                "patternSteps",
                MessageText.shorten(pattern),
                at);
        this.pattern = pattern;
    }

    private PatternLimitException(String pattern, long maxSteps, int at) {
        super("patterns take more than " + maxSteps + " steps", "allPatternSteps", Long.toString(maxSteps), at);
        this.pattern = pattern;
    }

    /** Returns the exception for one string that takes too many steps. */
    static PatternLimitException ofString(String pattern, int at) {
        return new PatternLimitException(pattern, at);
    }

    /**
     * Returns the exception for a document whose strings take too many steps in all.
     *
     * @param at the string at which they were used up
     */
    static PatternLimitException ofDocument(String pattern, long maxSteps, int at) {
        return new PatternLimitException(pattern, maxSteps, at);
    }

    /** Returns the regular expression as the schema writes it. */
    public String pattern() {
        return pattern;
    }
}
