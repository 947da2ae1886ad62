package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;

/** The receiver of what happens while suites run. Calls come from one thread. */
public interface SuiteListener {

    /** Receives the results of the next group, in the order of the files. */
    void ran(GroupReport report);

    /**
     * Receives a message about a file or folder that cannot be read as tests.
     *
     * @param position the position; line and column are 0 if it is the whole file
     */
    void unreadable(SourcePosition position, String message);

    /** Receives a message about a file of a folder that is not meant to have tests. */
    void leftOut(String message);
}
