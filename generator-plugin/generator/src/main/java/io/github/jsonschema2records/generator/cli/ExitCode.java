package io.github.jsonschema2records.generator.cli;

/** The exit codes of the commands. */
final class ExitCode {

    /** Success. */
    static final int OK = 0;

    /** The schemas, tests or instances have errors. */
    static final int AT_FAULT = 1;

    /** The command could not do all of its work: wrong arguments, unreadable files. */
    static final int USAGE = 2;

    /** A bug of this program. */
    static final int BUG = 3;

    private ExitCode() {}
}
