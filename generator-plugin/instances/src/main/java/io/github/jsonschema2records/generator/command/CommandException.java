package io.github.jsonschema2records.generator.command;

/** Ends a command that cannot do its work, with a message for the user and {@link ExitCode#USAGE}. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }

    /** Throws a CommandException unless a precondition of the command holds. */
    public static void unless(boolean condition, String message) {
        if (!condition) {
            throw new CommandException(message);
        }
    }
}
