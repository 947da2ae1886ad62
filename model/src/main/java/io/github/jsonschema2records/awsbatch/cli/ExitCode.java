package io.github.jsonschema2records.awsbatch.cli;

/** The exit codes of the program. */
final class ExitCode {

    /** All events are valid. */
    static final int VALID = 0;

    /** An event is not valid, or a text is not JSON. */
    static final int INVALID = 1;

    /** Not all of the work could be done: wrong arguments, or a file that is missing or cannot be read. */
    static final int USAGE = 2;

    /** A bug of this program. */
    static final int BUG = 3;

    private ExitCode() {}
}
