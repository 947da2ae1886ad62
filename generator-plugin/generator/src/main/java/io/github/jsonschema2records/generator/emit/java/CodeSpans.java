package io.github.jsonschema2records.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the code spans of a text as CommonMark does (section 6.1): a run of back quotes opens one, the next run of the same
 * length closes it, and a run that nothing closes is text. No span reaches from one paragraph or list item into another.
 */
final class CodeSpans {

    /** Where one block ends and the next begins: a blank line, or a line that starts a list item or a heading. */
    private static final Pattern BLOCK_END =
            Pattern.compile("(?<=\\n)(?=[ \\t]*\\n)|(?<=\\n)(?=[ \\t]*(?:[-*+]|\\d{1,9}[.)]|#{1,6})[ \\t])");

    /** A run of back quotes, or an escaped character, which is in no run. */
    private static final Pattern RUN = Pattern.compile("\\\\[`\\\\]|`+");

    private CodeSpans() {}

    /**
     * A part of a text.
     *
     * @param text what it says, without the back quotes of a code span
     * @param code whether it is a code span
     */
    record Part(String text, boolean code) {}

    /** The parts of a text in their order. */
    static List<Part> of(String text) {
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

    /** Where a run of exactly some back quotes begins, or -1; escapes mean nothing inside a code span. */
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

    /** A line end is a space, and one space at both ends is there to part the code from its back quotes. */
    private static String stripped(String code) {
        String line = code.replace("\r", "").replace('\n', ' ');
        boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return padded ? line.substring(1, line.length() - 1) : line;
    }
}
