package io.github.jsonschema2records.generator.emit.java;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Improves the layout of JavaPoet: joins short statements that JavaPoet divides, and breaks lines that are too long.
 */
public final class SourceLayout {

    private static final int LONGEST_LINE = 120;

    /** Number of spaces by which JavaPoet indents the rest of a line. */
    private static final int CONTINUATION = 8;

    private static final Pattern CONSTANT = Pattern.compile("(private )?static final [\\w.]+(\\[])? [A-Z0-9_]+ = .*");

    private static final String FIRST_CHECK = "ok &= ";

    private final List<String> lines;
    private final StringBuilder text = new StringBuilder();
    private boolean textBlock;

    private SourceLayout(String source) {
        this.lines = source.lines().toList();
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
        return text.toString();
    }

    /** Adds the code that begins at a line, and returns the number of its lines. */
    private int fold(int at) {
        String line = lines.get(at);
        String next = words(at + 1);
        if (isContinued(line, at + 1)) {
            return addShort(line + " " + next, line, 2);
        } else if (isConstant(words(at)) && next.isEmpty() && isConstant(words(at + 2))) {
            return add(line, 2);
        }
        boolean closesAfterOne = words(at + 2).equals(words(at).equals("/**") ? "*/" : "}");
        if (line.endsWith("{") && next.equals("}")) {
            return add(line + "}", 2);
        } else if (words(at).equals("boolean ok = true;") && next.startsWith(FIRST_CHECK)) {
            return add(line.replace("true;", "") + next.substring(FIRST_CHECK.length()), 2);
        } else if (closesAfterOne && words(at).equals("/**") && next.startsWith("* ")) {
            return addShort(line + next.substring(1) + " */", line, 3);
        } else if (closesAfterOne && isShortMethod(line) && next.endsWith(";")) {
            return addShort(line + " " + next + " }", line, 3);
        } else if (next.startsWith("w.name(")
                && words(at + 2).endsWith(";")
                && words(at + 3).equals("}")) {
            return addShort(line + " " + next + " " + words(at + 2) + " }", line, 4);
        }
        return add(line, 1);
    }

    /** Returns whether a line begins a lambda, or a method that only the runtime calls. */
    private static boolean isShortMethod(String line) {
        return line.endsWith("-> {") || (line.strip().startsWith("protected ") && line.endsWith("{"));
    }

    /** Adds some lines as one, or only the first of them if that would be too long. */
    private int addShort(String folded, String first, int lineCount) {
        return folded.length() <= LONGEST_LINE ? add(folded, lineCount) : add(first, 1);
    }

    /** Returns whether JavaPoet has broken a line once, at its own limit of 100 columns. */
    private boolean isContinued(String line, int next) {
        return line.endsWith(",")
                && !isJavadoc(line.strip())
                && next < lines.size()
                && indent(lines.get(next)) == indent(line) + CONTINUATION
                && (lines.get(next).endsWith(";") || lines.get(next).endsWith("{"));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Returns whether a line is a constant that belongs to a block of constants. */
    private static boolean isConstant(String words) {
        return CONSTANT.matcher(words).matches();
    }

    private int add(String line, int lineCount) {
        List<String> broken = textBlock || isJavadoc(line.strip()) || line.contains("\"\"\"")
                ? List.of(line)
                : LineBreaks.of(line, LONGEST_LINE);
        broken.forEach(l -> text.append(l).append('\n'));
        if (textBlock || !isJavadoc(line.strip())) {
            textBlock ^= line.split("\"\"\"", -1).length % 2 == 0;
        }
        return lineCount;
    }

    /** Returns whether a line outside text blocks is Javadoc, in which quotes have no meaning. */
    private static boolean isJavadoc(String words) {
        return words.startsWith("*") || words.startsWith("/**");
    }

    private String words(int at) {
        return at < lines.size() ? lines.get(at).strip() : "";
    }
}
