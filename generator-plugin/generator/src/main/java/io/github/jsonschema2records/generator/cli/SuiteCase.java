package io.github.jsonschema2records.generator.cli;

/**
 * One test of a group.
 *
 * @param description what it is called
 * @param data the instance as the file has it, byte by byte
 * @param valid whether it is to be valid
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares tests, and nobody changes their data
record SuiteCase(String description, byte[] data, boolean valid) {}
