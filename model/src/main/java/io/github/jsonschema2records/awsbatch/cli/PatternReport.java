package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.cli.pattern.RulePattern;
import java.util.List;

/** Prints the results of checking and matching patterns. */
interface PatternReport {

    /** Prints the result of checking a pattern. */
    void add(RulePattern pattern);

    /** Prints a file, or a place in it, that has no event. */
    void noEvent(String file, int line, String hint);

    /**
     * Prints the result of matching an event.
     *
     * @param file the file of the event
     * @param line the line of the event
     * @param place the place of the event in its JSON text
     * @param pattern the pattern
     * @param reasons why it does not match; empty if it does
     */
    void add(String file, int line, String place, RulePattern pattern, List<String> reasons);

    /** Prints that a pattern matches none of the events. */
    void unmatched(RulePattern pattern);

    /** Ends the report. */
    default void end() {}
}
