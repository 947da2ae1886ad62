package io.github.jsonschema2records.generator.cli;

/** Tells why a file cannot be taken for tests. */
final class UnreadableSuiteException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean foreign;

    private UnreadableSuiteException(boolean foreign, String message) {
        super(message);
        this.foreign = foreign;
    }

    /** A JSON file that was never meant to hold tests. */
    static UnreadableSuiteException foreign(String message) {
        return new UnreadableSuiteException(true, message);
    }

    /** A test file with a fault in it. */
    static UnreadableSuiteException faulty(String message) {
        return new UnreadableSuiteException(false, message);
    }

    /** Returns whether the file was never meant to hold tests, so that it does no harm in a folder of them. */
    boolean isForeign() {
        return foreign;
    }
}
