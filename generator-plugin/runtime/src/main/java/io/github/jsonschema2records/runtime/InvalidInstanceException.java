package io.github.jsonschema2records.runtime;

import java.util.List;

/**
 * Thrown where a value is needed and a JSON text, or a value about to be built, violates its schema. The message lists the
 * first violations, one a line.
 */
public final class InvalidInstanceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final List<Violation> violations;

    /** An exception with these violations, which are copied. */
    public InvalidInstanceException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    /** As the constructor, for callers that are to load this class only when they throw it. */
    static RuntimeException of(List<Violation> violations) {
        return new InvalidInstanceException(violations);
    }

    /** What is wrong, in the order of the positions; unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }

    private static String message(List<Violation> violations) {
        StringBuilder message = new StringBuilder();
        int shown = Math.min(SHOWN, violations.size());
        for (int i = 0; i < shown; i++) {
            message.append(i == 0 ? "" : "\n").append(violations.get(i));
        }
        int more = violations.size() - shown;
        return message.append(more == 0 ? "" : "\nand " + more + " more").toString();
    }
}
