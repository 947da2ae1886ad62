package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.instance.YamlTexts.Text;
import io.github.jsonschema2records.runtime.text.PrintableText;
import org.jspecify.annotations.Nullable;

/** Formats a line of a YAML document with a caret below a column, like the excerpts of JSON texts. */
final class YamlExcerpt {

    /** Largest number of characters before the column, and from it on. */
    private static final int BEFORE = 50;

    private static final int AFTER = 70;
    private static final int LONGEST_HINT = 80;
    private static final int NUMBER_WIDTH = 5;
    private static final String CUT = "...";

    private YamlExcerpt() {}

    /**
     * Returns the two lines, or "" if the document has no such line or nothing is on it.
     *
     * @param line the 1-based line in the file
     * @param column the 1-based column in code points
     */
    static String of(Text text, int line, int column, @Nullable String suggestion) {
        String whole = text.text()
                .lines()
                .skip(Math.max(0, line - text.linesBefore() - 1))
                .findFirst()
                .orElse("");
        if (whole.isBlank() || line <= text.linesBefore()) {
            return "";
        }
        int[] points = whole.codePoints().toArray();
        int at = Math.min(Math.max(0, column - 1), points.length);
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(points.length, at + AFTER);
        String start = from > 0 ? CUT : "";
        String before = start + new String(points, from, at - from);
        String shown = before + new String(points, at, to - at) + (to < points.length ? CUT : "");
        String number = Integer.toString(line);
        String margin = " ".repeat(Math.max(NUMBER_WIDTH, number.length()));
        String hint = suggestion == null
                ? ""
                : "  did you mean " + PrintableText.quote(PrintableText.shorten(suggestion, LONGEST_HINT)) + "?";
        return margin.substring(number.length()) + number + " | " + PrintableText.of(shown) + "\n" + margin + " | "
                + " ".repeat(before.codePointCount(0, before.length())) + "^" + hint;
    }
}
