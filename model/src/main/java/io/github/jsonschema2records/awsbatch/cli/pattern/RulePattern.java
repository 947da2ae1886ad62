package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A checked pattern.
 *
 * @param file the name of its file in the output
 * @param place the place of the pattern in the file, a JSON Pointer; empty for the whole file
 * @param line the 1-based line of the file on which it starts
 * @param document the JSON text of the pattern, or of the file around it
 * @param at the token of the pattern in the document
 * @param problems in the order of the text
 * @param kinds the kinds of events that it can match
 */
public record RulePattern(
        String file,
        String place,
        int line,
        JsonDocument document,
        int at,
        List<Problem> problems,
        Set<EventKind> kinds) {

    /** Returns whether there are errors. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns whether this pattern was not checked, since it is about the events of other services. */
    public boolean isForeign() {
        return kinds.isEmpty() && problems.isEmpty();
    }

    /** Returns the detail types of the kinds that the pattern can match. */
    public List<String> detailTypes() {
        return kinds.stream().map(EventKind::toString).toList();
    }

    /** Returns whether the lines of the problems are those of a text inside of the file. */
    public boolean isInString() {
        return at == 0 && !place.isEmpty();
    }

    /** Returns the file, and the place if there is one. */
    public String name() {
        return place.isEmpty() ? file : file + " " + place;
    }

    /** Returns the JSON text of the pattern. */
    String json() {
        return new String(document.copy(at), StandardCharsets.UTF_8);
    }
}
