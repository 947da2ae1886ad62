package io.github.jsonschema2records.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the code spans of a text as CommonMark defines them (section 6.1). A run of back quotes opens a span, and the
 * next run of the same length closes it. A run without a closing one is text. Spans do not cross the borders of
 * paragraphs or list items.
 */
final class CodeSpans {

    /** Matches the border between blocks: a blank line, or a line that starts a list item or a heading. */
    private static final Pattern BLOCK_END =
            Pattern.compile("(?<=\\n)(?=[ \\t]*\\n)|(?<=\\n)(?=[ \\t]*(?:[-*+]|\\d{1,9}[.)]|#{1,6})[ \\t])");

    /** Matches a run of back quotes, or an escaped character, which is never part of a run. */
    private static final Pattern RUN = Pattern.compile("\\\\[`\\\\]|`+");

    private CodeSpans() {}

    /**
     * A part of a text.
     *
     * @param text its text, without the back quotes of a code span
     * @param code whether it is a code span
     */
    record Part(String text, boolean code) {}

    /** Returns the parts of a text in their order. */
    static List<Part> of(String text) {
        if (text.indexOf('`') < 0) {
            return List.of(new Part(text, false));
        }
        List<Part> parts = new ArrayList<>();
        for (String block : BLOCK_END.split(text, -1)) {
            addBlock(block, parts);
        }
        return parts;
    }

    private static void addBlock(String block, List<Part> parts) {
        Matcher run = RUN.matcher(block);
        int from = 0;
        int at = 0;
        while (run.find(at)) {
            int length = run.end() - run.start();
            int close = run.group().startsWith("\\") ? -1 : closing(block, run.end(), length);
            at = run.end();
            if (close >= 0) {
                parts.add(new Part(block.substring(from, run.start()), false));
                parts.add(new Part(stripped(block.substring(run.end(), close)), true));
                from = close + length;
                at = from;
            }
        }
        parts.add(new Part(block.substring(from), false));
    }

    /**
     * Returns the index of the next run with exactly some number of back quotes, or -1. Escapes have no effect inside a
     * code span.
     */
    private static int closing(String block, int from, int length) {
        for (int start = block.indexOf('`', from); start >= 0; start = block.indexOf('`', start)) {
            int end = start;
            while (end < block.length() && block.charAt(end) == '`') {
                end++;
            }
            if (end - start == length) {
                return start;
            }
            start = end;
        }
        return -1;
    }

    /**
     * Replaces line ends by spaces, and removes one space at both ends, which only separates code from its back quotes.
     */
    private static String stripped(String code) {
        String line = code.replace("\r", "").replace('\n', ' ');
        boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return padded ? line.substring(1, line.length() - 1) : line;
    }
}
