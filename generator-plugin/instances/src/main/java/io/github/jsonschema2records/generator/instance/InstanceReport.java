package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.Violation;

/**
 * Receives the results of a validation, file by file: the violations in the order of the file, then its end. Names are
 * printable.
 */
public interface InstanceReport {

    /** Receives a violation. */
    void violation(String file, Violation violation);

    /**
     * Receives the fact that a value has more violations than were reported.
     *
     * @param shown the number of reported violations of the value
     */
    void more(String file, int shown);

    /** Receives a file or folder that cannot be read, or not to its end. */
    void unreadable(String file, String reason);

    /** Receives the end of a file. */
    void end(String file, InstanceCounts counts);

    /** Receives the end of the run. */
    void finish(InstanceCounts counts);
}
