package io.github.jsonschema2records.awsbatch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts files and the results of their events. */
final class EventCounts {

    private long files;
    private long valid;
    private long invalid;
    private long broken;
    private long withoutEvent;
    private long notPrinted;

    /** Counts a file. */
    void addFile() {
        files++;
    }

    /**
     * Counts a result.
     *
     * @param printed whether the report has it
     */
    void add(Verdict verdict, boolean printed) {
        if (verdict.isValid()) {
            valid++;
        } else if (verdict.hint() != null) {
            withoutEvent++;
        } else if (verdict.isJson()) {
            invalid++;
        } else {
            broken++;
        }
        notPrinted += printed || verdict.isValid() ? 0 : 1;
    }

    /** Returns one line: {@code 2 files, 1,000 events: 3 not valid, 1 not JSON, 1 text without an event}. */
    String text() {
        List<String> parts = new ArrayList<>();
        add(parts, invalid, " not valid");
        add(parts, broken, " not JSON");
        add(parts, withoutEvent, withoutEvent == 1 ? " text without an event" : " texts without an event");
        add(parts, notPrinted, " not shown");
        String result = parts.isEmpty() ? "all valid" : String.join(", ", parts);
        return count(files, "file") + ", " + count(valid + invalid, "event") + ": " + result;
    }

    private static void add(List<String> parts, long number, String words) {
        if (number > 0) {
            parts.add(number(number) + words);
        }
    }

    private static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
