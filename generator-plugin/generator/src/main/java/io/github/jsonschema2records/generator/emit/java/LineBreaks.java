package io.github.jsonschema2records.generator.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a long line of code at the place with the least nesting: after a comma or semicolon, or before an operator.
 */
final class LineBreaks {

    private static final String CONTINUATION = "        ";

    private static final String COMMENT = " // ";

    private static final List<String> OPERATORS = List.of(" && ", " || ", " & ", " ? ", " : ");

    private static final int NOWHERE = Integer.MAX_VALUE - 1;

    private final String line;
    private final int start;

    /** Index of the character that starts the next line, or 0. */
    private int next;

    /** Rank of that place: twice the number of brackets around it, and one more before an operator. */
    private int least = NOWHERE;

    private LineBreaks(String line) {
        this.line = line;
        this.start = line.length() - line.stripLeading().length();
    }

    /**
     * Returns the line, or several lines with a comment at the end of the first. A line without a place to break stays
     * as long as it is.
     */
    static List<String> of(String line, int longest) {
        if (line.length() <= longest) {
            return List.of(line);
        }
        int comment = line.lastIndexOf(COMMENT);
        boolean commented = comment > 0 && line.endsWith("\"");
        List<String> lines = ofCode(commented ? line.substring(0, comment) : line, longest);
        if (commented) {
            lines.set(0, lines.get(0) + line.substring(comment));
        }
        return lines;
    }

    private static List<String> ofCode(String line, int longest) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > longest) {
            LineBreaks breaks = new LineBreaks(rest);
            breaks.find(longest);
            if (breaks.next == 0) {
                break;
            }
            lines.add(rest.substring(0, breaks.next).stripTrailing());
            boolean deeper = lines.size() == 1 || breaks.least > 1;
            rest = " ".repeat(breaks.start)
                    + (deeper ? CONTINUATION : "")
                    + rest.substring(breaks.next).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private void find(int longest) {
        int depth = 0;
        for (int i = start; i < Math.min(line.length(), longest + 1); i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfLiteral(i);
            } else if (c == '(' || c == '{' || isBracket(i, '<')) {
                depth++;
            } else if (c == ')' || c == '}' || isBracket(i, '>')) {
                depth--;
            } else if (i > start && rank(i, depth) <= least) {
                next = c == ' ' ? i + 1 : i + 2;
                least = rank(i, depth);
            }
        }
        if (next == 0 && line.indexOf(" = ") > 0) {
            next = line.indexOf(" = ") + 3;
        }
    }

    /** Returns whether a character is a bracket around type arguments, not an operator or part of an arrow. */
    private boolean isBracket(int at, char bracket) {
        return line.charAt(at) == bracket && at > start && line.charAt(at - 1) != ' ' && line.charAt(at - 1) != '-';
    }

    /** Returns the rank of a place to break, or more than any rank if the line cannot be broken there. */
    private int rank(int at, int depth) {
        return switch (line.charAt(at)) {
            case ',', ';' -> line.startsWith(" ", at + 1) ? 2 * depth : Integer.MAX_VALUE;
            case ' ' -> isOperator(at) ? 2 * depth + 1 : Integer.MAX_VALUE;
            default -> Integer.MAX_VALUE;
        };
    }

    private boolean isOperator(int at) {
        for (String operator : OPERATORS) {
            if (line.startsWith(operator, at)) {
                return true;
            }
        }
        return false;
    }

    private int endOfLiteral(int at) {
        int i = at + 1;
        while (i < line.length() && line.charAt(i) != line.charAt(at)) {
            i += line.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
