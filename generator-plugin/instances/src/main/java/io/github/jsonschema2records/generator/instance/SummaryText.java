package io.github.jsonschema2records.generator.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts numbers of files and values into words. */
final class SummaryText {

    private SummaryText() {}

    /** Returns one line, such as {@code 2 files, 1,000 values: 3 invalid, 1 not JSON}. */
    static String of(InstanceCounts counts) {
        return number(counts.files(), "file") + ", " + number(counts.values(), "value") + ": " + result(counts);
    }

    private static String result(InstanceCounts counts) {
        List<String> parts = new ArrayList<>();
        add(parts, counts.invalid(), "invalid");
        add(parts, counts.unparsed(), "not JSON");
        add(parts, counts.unreadable(), "unreadable");
        return parts.isEmpty() ? "all valid" : String.join(", ", parts);
    }

    private static void add(List<String> parts, long number, String word) {
        if (number > 0) {
            parts.add(number(number) + " " + word);
        }
    }

    /** Returns a number with its noun. */
    static String number(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
