package io.github.jsonschema2records.awsbatch.cli;

/** Says what came of each event. */
interface Report {

    /** Says what came of the next event. */
    void add(Verdict verdict);
}
