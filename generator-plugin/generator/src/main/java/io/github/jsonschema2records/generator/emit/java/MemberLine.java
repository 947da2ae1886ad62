package io.github.jsonschema2records.generator.emit.java;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines of a class that begin or hold a member: a field, a method or a constructor. */
final class MemberLine {

    /** Words of a line that looks like the start of a method and is not one. */
    private static final Pattern NO_METHOD = Pattern.compile("\\b(class|interface|enum|record|new|return) ");

    private static final Pattern ANNOTATION = Pattern.compile("@\\w+");

    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("(public|protected|private) [\\w$]+ \\{");

    private static final Pattern WHOLE_METHOD = Pattern.compile("[^(=\"]* [^(=\" ]+\\(.*(\\{.*}|\\);)");

    private static final Pattern WHOLE_FIELD = Pattern.compile("[^(=;]* [^(=; ]+( = .*)?;");

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
                && isAbsent(words, '=', bracket)
                && isAbsent(words, '"', bracket)
                && !NO_METHOD.matcher(words).find();
    }

    /** Returns whether a line does not have a character before some index. */
    private static boolean isAbsent(String words, char c, int before) {
        int at = words.indexOf(c);
        return at < 0 || at >= before;
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
        } else if (WHOLE_FIELD.matcher(words).matches()) {
            return "field " + visibility(words);
        }
        return WHOLE_METHOD.matcher(words).matches() ? "method " + visibility(words) : "";
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
