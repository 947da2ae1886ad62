package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;

/** Thrown for a file that cannot be read as tests. The message is the reason. */
public final class UnreadableSuiteException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean foreign;

    @SuppressWarnings("serial") // The exception never leaves the process.
    private final SourcePosition position;

    private UnreadableSuiteException(boolean foreign, SourcePosition position, String message) {
        super(message);
        this.foreign = foreign;
        this.position = position;
    }

    /** Creates the exception for a JSON file that is not meant to have tests. */
    static UnreadableSuiteException foreign(String file, String message) {
        return new UnreadableSuiteException(true, new SourcePosition(file, 0, 0), message);
    }

    /** Creates the exception for a test file with an error in it. */
    static UnreadableSuiteException faulty(SourcePosition position, String message) {
        return new UnreadableSuiteException(false, position, message);
    }

    /** Returns the position of the problem; line and column are 0 if it is the whole file. */
    public SourcePosition position() {
        return position;
    }

    /** Returns whether the file is not meant to have tests. In a folder of tests such a file is skipped. */
    public boolean isForeign() {
        return foreign;
    }
}
