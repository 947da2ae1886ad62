package io.github.jsonschema2records.runtime;

import java.util.List;

/**
 * A check would take more than it is given: steps or stack. The value is neither valid nor invalid: {@code not} would turn
 * either answer into a wrong one. Validation ends with a violation of kind LIMIT.
 */
public class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String argument;

    /**
     * For a limit.
     *
     * @param key the key of the message
     * @param argument what the message is made with
     */
    public LimitException(String message, String key, String argument) {
        super(message, null, false, false);
        this.key = key;
        this.argument = argument;
    }

    public static LimitException steps(long most) {
        return new LimitException("more than " + most + " steps", "steps", Long.toString(most));
    }

    public static LimitException stack() {
        return new LimitException("the stack is too small", "stack", "");
    }

    /** The key of the message, of {@link io.github.jsonschema2records.runtime.Messages}. */
    public String key() {
        return key;
    }

    /** What the message is made with. */
    public List<String> arguments() {
        return List.of(argument);
    }
}
