package io.github.jsonschema2records.generator.cli;

/** What a command ends with. */
final class ExitCode {

    /** All is well. */
    static final int OK = 0;

    /** The schemas, tests or instances are at fault. */
    static final int AT_FAULT = 1;

    /** The command could not do all of its work: wrong arguments, unreadable files, no compiler. */
    static final int USAGE = 2;

    /** A bug of this program. */
    static final int BUG = 3;

    private ExitCode() {}
}
