package io.github.jsonschema2records.generator.regex;

/**
 * Thrown if no automaton can be built. The message is the reason, in words that fit after "because". Never leaves this
 * package.
 */
final class NoAutomatonException extends RuntimeException {

    static final String TOO_LARGE = "its automaton grows too large to build";

    private static final long serialVersionUID = 1L;

    private final String reason;

    NoAutomatonException(String message) {
        super(message, null, false, false);
        reason = message;
    }

    String reason() {
        return reason;
    }
}
