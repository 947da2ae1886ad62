package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.generator.instance.InstancePlace;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the parts of events that the schema does not know. Equal parts of many events are one entry. Long names and
 * values are cut. So the memory does not depend on the number of events, nor on their size.
 */
final class UnknownParts {

    private static final int MOST = 1_000;

    /** Greatest number of characters of a place and of a value. */
    private static final int LONGEST = 500;

    private final Map<String, UnknownPart> parts = new LinkedHashMap<>();
    private boolean truncated;
    private int unsearched;

    /** Adds what is unknown in a valid event. */
    void add(InstancePlace at, ValidationResult event) {
        Set<String> ofEvent = new HashSet<>();
        for (Unknown whole : search(event)) {
            Unknown unknown = shortened(whole);
            String summary = unknown.summary();
            if (ofEvent.add(summary)) {
                add(summary, unknown, at);
            }
        }
    }

    private static Unknown shortened(Unknown whole) {
        String value = whole.value();
        return new Unknown(
                whole.kind(),
                shortened(whole.instanceLocation()),
                shortened(whole.place()),
                value == null ? null : shortened(value),
                whole.suggestion(),
                whole.line(),
                whole.column());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : PrintableText.shorten(text, LONGEST);
    }

    private List<Unknown> search(ValidationResult event) {
        try {
            return event.unknowns();
        } catch (InvalidInstanceException limit) {
            unsearched++;
            return List.of();
        }
    }

    private void add(String summary, Unknown unknown, InstancePlace at) {
        UnknownPart known = parts.get(summary);
        if (known != null) {
            known.count();
        } else if (parts.size() < MOST) {
            parts.put(summary, new UnknownPart(unknown, at));
        } else {
            truncated = true;
        }
    }

    /** Reports the entries in the order in which they were found first. */
    void report(InstanceReport report) {
        parts.values().forEach(part -> report.finding(part.finding()));
        if (truncated) {
            report.remark("there are more unknown parts than these " + MOST);
        }
        if (unsearched > 0) {
            report.remark("not searched for unknown parts, because they are too large: " + unsearched + " events");
        }
        if (parts.isEmpty() && unsearched == 0) {
            report.remark("no unknown members, values or types");
        }
    }
}
