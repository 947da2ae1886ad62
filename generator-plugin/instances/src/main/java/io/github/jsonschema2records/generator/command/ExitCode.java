package io.github.jsonschema2records.generator.command;

/** The exit codes of the commands. */
public final class ExitCode {

    /** Success. */
    public static final int OK = 0;

    /** The schemas, tests or instances have errors. */
    public static final int AT_FAULT = 1;

    /** The command could not do all of its work: wrong arguments, unreadable files. */
    public static final int USAGE = 2;

    /** A bug of this program. */
    public static final int BUG = 3;

    private ExitCode() {}
}
