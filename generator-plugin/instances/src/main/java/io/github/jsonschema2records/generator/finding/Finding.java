package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One result of a check: a problem in a schema, a violation of an instance, a failed test, an incompatible change.
 *
 * @param severity its severity
 * @param id the stable identifier of this kind of result
 * @param position its position; line and column are 0 if they are unknown
 * @param pointer the JSON Pointer of the value concerned within its document; {@code ""} for the whole document
 * @param place the words in front of the message that say where the value is; {@code ""} if the position is enough
 * @param message one sentence without a final full stop
 * @param help advice for the user, or null if the message is enough
 * @param notes further lines for people, such as an excerpt of the file
 * @param details further members for programs, by name
 */
public record Finding(
        Severity severity,
        String id,
        SourcePosition position,
        String pointer,
        String place,
        String message,
        @Nullable String help,
        List<String> notes,
        Map<String, JsonData> details) {

    public Finding {
        notes = List.copyOf(notes);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** Creates a finding with a message only. The methods {@code with...} add the rest. */
    public static Finding of(Severity severity, String id, SourcePosition position, String message) {
        return new Finding(severity, id, position, "", "", message, null, List.of(), Map.of());
    }

    /** Creates a finding about a schema. */
    public static Finding of(Diagnostic diagnostic) {
        return new Finding(
                diagnostic.severity(),
                diagnostic.slug(),
                diagnostic.position(),
                diagnostic.pointer(),
                "",
                diagnostic.message(),
                diagnostic.help(),
                List.of(),
                Map.of());
    }

    /**
     * Creates a finding about an instance, an error.
     *
     * @param file the file with the instance as the user named it
     */
    public static Finding of(String file, Violation violation) {
        List<String> excerpt = violation.excerpt().lines().toList();
        return new Finding(
                Severity.ERROR,
                violation.messageKey(),
                new SourcePosition(file, violation.line(), violation.column()),
                violation.instanceLocation(),
                violation.path(),
                violation.message(),
                null,
                excerpt,
                Map.of("violation", violation.toJsonData()));
    }

    /** Returns this finding with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(other, id, position, pointer, place, message, help, notes, details);
    }

    /** Returns this finding with the location of the value concerned, as JSON Pointer and in words. */
    public Finding withPlace(String newPointer, String words) {
        return new Finding(severity, id, position, newPointer, words, message, help, notes, details);
    }

    /** Returns this finding with advice for the user. */
    public Finding withHelp(@Nullable String advice) {
        return new Finding(severity, id, position, pointer, place, message, advice, notes, details);
    }

    /** Returns this finding with another position. */
    public Finding withPosition(SourcePosition other) {
        return new Finding(severity, id, other, pointer, place, message, help, notes, details);
    }

    /** Returns this finding with one more line for people. */
    public Finding withNote(String line) {
        List<String> more = new ArrayList<>(notes);
        more.add(line);
        return new Finding(severity, id, position, pointer, place, message, help, more, details);
    }

    /** Returns this finding with one more member for programs. It replaces one with the same name. */
    public Finding withDetail(String name, JsonData value) {
        Map<String, JsonData> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Finding(severity, id, position, pointer, place, message, help, notes, more);
    }

    /** Returns the place, the message and the help, without the position. It may contain line breaks. */
    public String text() {
        String start = place.isEmpty() ? message : place + ": " + message;
        return help == null ? start : start + " (" + help + ")";
    }
}
