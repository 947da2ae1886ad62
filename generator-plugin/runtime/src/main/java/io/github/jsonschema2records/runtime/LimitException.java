package io.github.jsonschema2records.runtime;

import java.util.List;

/**
 * Reports that a check was stopped because it exceeds a limit, such as the number of steps or the stack.
 *
 * <p>The value counts neither as valid nor as invalid, because under {@code not} either answer could be wrong.
 * Validation ends with a violation of kind {@code LIMIT}.
 */
public class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String argument;
    private final int at;

    /**
     * Creates an exception.
     *
     * @param message the message of the exception
     * @param key the key of the violation's message, see {@link Messages}
     * @param argument the argument of the violation's message
     */
    public LimitException(String message, String key, String argument) {
        this(message, key, argument, 0);
    }

    /**
     * Creates an exception for a value or name in the document.
     *
     * @param at the index of its token
     */
    protected LimitException(String message, String key, String argument, int at) {
        super(message, null, false, false);
        this.at = at;
        this.key = key;
        this.argument = argument;
    }

    /** Creates an exception for too many steps. */
    public static LimitException steps(long most) {
        return new LimitException("more than " + most + " steps", "steps", Long.toString(most));
    }

    /** Creates an exception for a stack overflow. */
    public static LimitException stack() {
        return new LimitException("the stack is too small", "stack", "");
    }

    /** Returns the key of the violation's message, see {@link Messages}. */
    public String key() {
        return key;
    }

    /** Returns the index of the token at which the check was stopped. It is 0, the whole value, if it is unknown. */
    public int at() {
        return at;
    }

    /** Returns the arguments of the violation's message. */
    public List<String> arguments() {
        return List.of(argument);
    }
}
