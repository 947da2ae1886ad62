package io.github.jsonschema2records.generator.suite;

/**
 * One test of a group.
 *
 * @param description its description
 * @param data the instance in the bytes of the file
 * @param valid whether it should be valid
 * @param line the line where the test starts, 1-based; 0 if there is no file
 * @param column the column where the test starts, in code points, 1-based; 0 if there is no file
 */
@SuppressWarnings("ArrayRecordComponent") // Tests are never compared, and their data is never changed.
public record SuiteCase(String description, byte[] data, boolean valid, int line, int column) {

    /** Creates a test that stands in no file. */
    public SuiteCase(String description, byte[] data, boolean valid) {
        this(description, data, valid, 0, 0);
    }
}
