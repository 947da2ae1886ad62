package io.github.jsonschema2records.generator.suite;

/** Thrown for a file that cannot be read as tests. The message is the reason. */
public final class UnreadableSuiteException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean foreign;

    private UnreadableSuiteException(boolean foreign, String message) {
        super(message);
        this.foreign = foreign;
    }

    /** Creates the exception for a JSON file that is not meant to have tests. */
    static UnreadableSuiteException foreign(String message) {
        return new UnreadableSuiteException(true, message);
    }

    /** Creates the exception for a test file with an error in it. */
    static UnreadableSuiteException faulty(String message) {
        return new UnreadableSuiteException(false, message);
    }

    /** Returns whether the file is not meant to have tests. In a folder of tests such a file is skipped. */
    public boolean isForeign() {
        return foreign;
    }
}
