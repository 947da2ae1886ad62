package io.github.jsonschema2records.awsbatch.cli;

/** Prints the results of validation. */
interface Report {

    /** Prints the result of the next event. */
    void add(Verdict verdict);
}
