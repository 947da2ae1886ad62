package io.github.jsonschema2records.generator.cli;

/**
 * One test of a group.
 *
 * @param description its description
 * @param data the instance in the bytes of the file
 * @param valid whether it should be valid
 */
@SuppressWarnings("ArrayRecordComponent") // Tests are never compared, and their data is never changed.
record SuiteCase(String description, byte[] data, boolean valid) {}
