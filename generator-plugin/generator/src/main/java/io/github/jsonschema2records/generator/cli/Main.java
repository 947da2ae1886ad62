package io.github.jsonschema2records.generator.cli;

/** Starts the command line; a placeholder until the commands exist. */
public final class Main {
    private static final int USAGE = 2;

    private Main() {}

    /**
     * Says that there is no command yet, and exits with 2.
     *
     * @param arguments the command line, not looked at
     */
    public static void main(String[] arguments) {
        System.err.println("jsonschema2records: no command is implemented yet");
        System.exit(USAGE);
    }
}
