package io.github.jsonschema2records.awsbatch.cli;

/** Prints the results of validation. */
interface Report {

    /** Prints the result of the next event. */
    void add(Verdict verdict);

    /** Prints a part of events that the schema does not know. */
    void add(UnknownPart part);

    /** Prints a remark about all events. */
    void note(String text);
}
