package io.github.jsonschema2records.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Improves the layout of JavaPoet: joins short methods and statements that JavaPoet divides, puts members of one line
 * into groups, and breaks lines that are too long.
 */
public final class SourceLayout {

    private static final int LONGEST_LINE = 120;

    /** Number of spaces by which JavaPoet indents the rest of a line. */
    private static final int CONTINUATION = 8;

    private static final Pattern CONSTANT =
            Pattern.compile("(?:private )?static final [\\w.]+(?:\\[])? [A-Z0-9_]+ = .*");

    private static final String FIRST_CHECK = "ok &= ";

    private static final String TEXT_BLOCK = "\"\"\"";

    private final List<String> lines;

    /** The lines without the white space around them. */
    private final List<String> words;

    private final List<String> result = new ArrayList<>();
    private boolean textBlock;

    private SourceLayout(String source) {
        this.lines = source.lines().toList();
        this.words = lines.stream().map(String::strip).toList();
    }

    /** Returns a source file of JavaPoet with the improved layout. */
    public static String of(String source) {
        return new SourceLayout(source).folded();
    }

    private String folded() {
        int line = 0;
        while (line < lines.size()) {
            line += textBlock ? add(lines.get(line), 1) : fold(line);
        }
        return String.join("\n", result) + "\n";
    }

    /** Adds the code that begins at a line, and returns the number of its lines. */
    private int fold(int at) {
        String line = lines.get(at);
        String next = words(at + 1);
        boolean annotation = MemberLine.isAnnotation(words(at));
        int block = annotation || line.endsWith("{") ? shortBlock(at) : 0;
        int continued = line.endsWith(",") ? continuedLines(at) : 1;
        if (continued > 1) {
            return add(joined(at, continued), continued);
        } else if (block > 0) {
            return addShort(at, block);
        } else if (annotation && MemberLine.beginsBody(next)) {
            return addShort(at, 2);
        } else if (next.isEmpty() && isConstant(words(at)) && isConstant(words(at + 2))) {
            return add(line, 2);
        } else if (line.endsWith("{") && next.equals("}")) {
            return add(line + "}", 2);
        } else if (words(at).equals("boolean ok = true;") && next.startsWith(FIRST_CHECK)) {
            return add(line.replace("true;", "") + next.substring(FIRST_CHECK.length()), 2);
        } else if (words(at).equals("/**")
                && next.startsWith("* ")
                && words(at + 2).equals("*/")) {
            return addShort(line + next.substring(1) + " */", line, 3);
        }
        return add(line, 1);
    }

    /** Returns the number of lines of a method, lambda or property that may stand on one line, or 0. */
    private int shortBlock(int at) {
        if (MemberLine.isAnnotation(words(at))) {
            int method = words(at + 1).endsWith(");") ? 1 : shortBlock(at + 1);
            return method == 0 ? 0 : 1 + method;
        } else if (words(at + 1).equals("}") && MemberLine.beginsBody(words(at))) {
            return 2;
        }
        boolean property = words(at + 1).startsWith("w.name(");
        boolean setter = words(at + 1).endsWith(";") && words(at + 2).equals("return this;");
        int statements = property || setter ? 2 : 1;
        boolean closed = words(at + statements).endsWith(";")
                && words(at + statements + 1).equals("}");
        if (!closed || isJavadoc(words(at))) {
            return 0;
        }
        boolean begins = property || words(at).endsWith("-> {") || MemberLine.beginsBody(words(at));
        return begins ? statements + 2 : 0;
    }

    /** Adds some lines as one, or only the first of them if that would be too long. */
    private int addShort(int at, int lineCount) {
        return addShort(joined(at, lineCount), lines.get(at), lineCount);
    }

    private String joined(int at, int lineCount) {
        String joined = String.join(" ", words.subList(at, at + lineCount));
        return " ".repeat(indent(lines.get(at))) + joined.replace("{ }", "{}");
    }

    /** Adds a line that stands for several, or only the first of them if it is too long. */
    private int addShort(String folded, String first, int lineCount) {
        return folded.length() <= LONGEST_LINE ? add(folded, lineCount) : add(first, 1);
    }

    /** Returns the number of lines of a list that JavaPoet has broken at its own limit of 100 columns, or 1. */
    private int continuedLines(int at) {
        int indent = indent(lines.get(at)) + CONTINUATION;
        int next = at;
        while (lines.get(next).endsWith(",")
                && !isJavadoc(words(next))
                && next + 1 < lines.size()
                && indent(lines.get(next + 1)) == indent) {
            next++;
        }
        boolean whole = lines.get(next).endsWith(";") || lines.get(next).endsWith("{");
        return whole ? next - at + 1 : 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Returns whether a line is a constant that belongs to a block of constants. */
    private static boolean isConstant(String words) {
        return words.contains("static final ") && CONSTANT.matcher(words).matches();
    }

    private int add(String line, int lineCount) {
        boolean quoted = line.contains(TEXT_BLOCK);
        List<String> broken = line.length() <= LONGEST_LINE || textBlock || quoted || isJavadoc(line.strip())
                ? List.of(line)
                : LineBreaks.of(line, LONGEST_LINE);
        int last = result.size() - 1;
        if (last > 0
                && !textBlock
                && result.get(last).isEmpty()
                && MemberLine.areOfOneGroup(result.get(last - 1), broken.get(0))) {
            result.remove(last);
        }
        result.addAll(broken);
        if (quoted && (textBlock || !isJavadoc(line.strip()))) {
            textBlock ^= line.split(TEXT_BLOCK, -1).length % 2 == 0;
        }
        return lineCount;
    }

    /** Returns whether a line outside text blocks is Javadoc, in which quotes have no meaning. */
    private static boolean isJavadoc(String words) {
        return words.startsWith("*") || words.startsWith("/**");
    }

    private String words(int at) {
        return at < words.size() ? words.get(at) : "";
    }
}
