package io.github.jsonschema2records.generator.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts numbers of files and values into words. */
final class SummaryText {

    private SummaryText() {}

    /**
     * Returns one line, such as {@code 2 files, 1,000 values: 3 invalid, 1 not JSON}.
     *
     * @param noun the word for an instance
     */
    static String of(InstanceCounts counts, String noun) {
        return number(counts.files(), "file") + ", " + number(counts.values(), noun) + ": " + result(counts, noun);
    }

    private static String result(InstanceCounts counts, String noun) {
        List<String> parts = new ArrayList<>();
        add(parts, counts.invalid(), "invalid");
        add(parts, counts.unparsed(), "not JSON");
        add(parts, counts.unknown(), "of an unknown type");
        add(parts, counts.absent(), (counts.absent() == 1 ? "text" : "texts") + " without " + withArticle(noun));
        add(parts, counts.unreadable(), "unreadable");
        return parts.isEmpty() ? "all valid" : String.join(", ", parts);
    }

    private static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
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
