package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.MessageText;

/**
 * Reports that matching a {@code pattern} by backtracking needs more steps than allowed.
 *
 * <p>Such a text counts neither as a match nor as a mismatch, because under {@code not} or {@code patternProperties}
 * either answer could accept an invalid instance. Validation ends with a violation of kind {@code LIMIT}.
 */
public final class PatternLimitException extends LimitException {

    private static final long serialVersionUID = 1L;

    private final String pattern;

    /** Creates an exception for a regular expression as the schema writes it. */
    public PatternLimitException(String pattern) {
        super("the pattern takes too many steps on a text: " + pattern, "patternSteps", MessageText.shorten(pattern));
        this.pattern = pattern;
    }

    /** Returns the regular expression as the schema writes it. */
    public String pattern() {
        return pattern;
    }
}
