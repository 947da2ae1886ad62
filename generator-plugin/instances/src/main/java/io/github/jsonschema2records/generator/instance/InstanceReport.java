package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.runtime.Violation;

/**
 * Receives the results of a validation, file by file: those of instances in the order of the file, then its end. Names
 * are printable.
 */
public interface InstanceReport {

    /** Receives a violation. */
    void violation(InstancePlace at, Violation violation);

    /**
     * Receives the fact that an instance has more violations than were reported.
     *
     * @param shown the number of reported violations of the instance
     */
    void more(InstancePlace at, int shown);

    /** Receives a valid instance of a type. */
    void valid(InstancePlace at, InstanceType type);

    /** Receives a text without any instance, and what it seems to be. */
    void absent(InstancePlace at, String hint);

    /** Receives a finding about all instances, before the end of the run. */
    void finding(Finding finding);

    /** Receives a line for people about all instances. */
    void remark(String text);

    /** Receives a file or folder that cannot be read, or not to its end. */
    void unreadable(String file, String reason);

    /** Receives the end of a file. */
    void end(String file, InstanceCounts counts);

    /** Receives the end of the run. */
    void finish(InstanceCounts counts);
}
