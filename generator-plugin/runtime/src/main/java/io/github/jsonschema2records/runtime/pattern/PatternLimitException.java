package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.MessageText;

/**
 * A backtracking pattern needs more steps on a text than it is given. Neither a match nor none: {@code not} and
 * {@code patternProperties} would turn either answer into a wrongly valid instance. Validation ends with a violation of
 * kind LIMIT.
 */
public final class PatternLimitException extends LimitException {

    private static final long serialVersionUID = 1L;

    private final String pattern;

    public PatternLimitException(String pattern) {
        super("the pattern takes too many steps on a text: " + pattern, "patternSteps", MessageText.shorten(pattern));
        this.pattern = pattern;
    }

    /** The regular expression as the schema writes it. */
    public String pattern() {
        return pattern;
    }
}
