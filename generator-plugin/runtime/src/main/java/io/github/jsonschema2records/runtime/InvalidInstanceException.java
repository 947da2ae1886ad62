package io.github.jsonschema2records.runtime;

import java.util.List;

/**
 * Thrown if a JSON text, or a value that is built in Java, does not conform to its schema. The message lists the first
 * violations, one per line; {@link #violations()} has all of them.
 */
public final class InvalidInstanceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_LISTED = 5;

    private final List<Violation> violations;

    /** Creates an exception with a copy of these violations. */
    public InvalidInstanceException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    /** Creates an exception. For callers that should load this class only when they throw it. */
    static RuntimeException of(List<Violation> violations) {
        return new InvalidInstanceException(violations);
    }

    /** Returns the violations in the order of their positions; unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }

    private static String message(List<Violation> violations) {
        StringBuilder message = new StringBuilder();
        int listed = Math.min(MAX_LISTED, violations.size());
        for (int i = 0; i < listed; i++) {
            message.append(i == 0 ? "" : "\n").append(violations.get(i));
        }
        int more = violations.size() - listed;
        return message.append(more == 0 ? "" : "\nand " + more + " more").toString();
    }
}
