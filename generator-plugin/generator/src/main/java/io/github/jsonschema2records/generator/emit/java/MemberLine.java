package io.github.jsonschema2records.generator.emit.java;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines of a class that begin or hold a member: a field, a method or a constructor. */
final class MemberLine {

    /** Words that begin something else than a method. */
    private static final String[] OTHERS = {"class ", "interface ", "enum ", "record ", "new ", "return "};

    private static final Pattern ANNOTATION = Pattern.compile("@\\w+");

    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("(public|protected|private) [\\w$]+ \\{");

    private static final Set<String> VISIBILITIES = Set.of("public", "protected", "private");

    private MemberLine() {}

    /** Returns whether a line is an annotation without arguments. */
    static boolean isAnnotation(String words) {
        return words.startsWith("@") && ANNOTATION.matcher(words).matches();
    }

    /** Returns whether a line begins the body of a method or constructor. */
    static boolean beginsBody(String words) {
        return words.endsWith(" {")
                && !words.startsWith("if ")
                && !words.startsWith("for ")
                && !words.startsWith("case ")
                && (beginsMethod(words) || COMPACT_CONSTRUCTOR.matcher(words).matches());
    }

    /**
     * Returns whether a line begins a method or constructor with parameters. In a statement with a body, a space stands
     * before the bracket.
     */
    private static boolean beginsMethod(String words) {
        int bracket = words.indexOf('(');
        return bracket > 0
                && words.charAt(bracket - 1) != ' '
                && (words.endsWith(") {") || words.contains(") throws "))
                && isPlain(words, bracket)
                && !hasOther(words);
    }

    private static boolean hasOther(String words) {
        for (String other : OTHERS) {
            int at = words.indexOf(other);
            while (at > 0 && words.charAt(at - 1) != ' ' && words.charAt(at - 1) != '(') {
                at = words.indexOf(other, at + 1);
            }
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a line has no bracket, sign or quote before some index. */
    private static boolean isPlain(String words, int end) {
        for (int i = 0; i < end; i++) {
            char c = words.charAt(i);
            if (c == '(' || c == '=' || c == ';' || c == '"') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether two lines are whole members of one kind and visibility, so that no blank line divides them.
     * Members with an annotation, such as methods that override others, are a group of their own.
     */
    static boolean areOfOneGroup(String line, String next) {
        if (indent(line) != indent(next)) {
            return false;
        }
        String group = group(line);
        return !group.isEmpty() && group.equals(group(next));
    }

    /** Returns the name of the group, or "" if the line is not a whole member. */
    private static String group(String line) {
        String words = line.strip();
        boolean whole = words.endsWith(";") || words.endsWith("}");
        if (!whole || indent(line) == 0 || words.contains("\"\"\"") || words.startsWith("}")) {
            return "";
        } else if (isField(words)) {
            return "field " + visibility(words);
        }
        return isMethod(words) ? "method " + visibility(words) : "";
    }

    private static boolean isField(String words) {
        int value = words.indexOf(" = ");
        return words.endsWith(";") && isDeclaration(words, value < 0 ? words.length() - 1 : value);
    }

    private static boolean isMethod(String words) {
        int bracket = words.indexOf('(');
        boolean body = words.endsWith("}") && words.indexOf('{', bracket) > 0;
        return (body || words.endsWith(");")) && isDeclaration(words, bracket);
    }

    /** Returns whether a line has two or more words before some index, as a type and a name are. */
    private static boolean isDeclaration(String words, int end) {
        return end > 0 && words.lastIndexOf(' ', end - 1) > 0 && words.charAt(end - 1) != ' ' && isPlain(words, end);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static String visibility(String words) {
        String first = words.substring(0, words.indexOf(' '));
        return isAnnotation(first) || VISIBILITIES.contains(first) ? first : "";
    }
}
