package io.github.jsonschema2records.generator.emit.java;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines of a class that begin or hold a member: a field, a method or a constructor. */
final class MemberLine {

    /** Start of a method or constructor with a body. In a statement with a body, a space stands before the bracket. */
    private static final Pattern METHOD = Pattern.compile(
            "(?!.*\\b(class|interface|enum|record|new|return) )[^(=\"]*[^(=\" ]\\(.*\\) (throws [^{]* )?\\{");

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
                && (METHOD.matcher(words).matches()
                        || COMPACT_CONSTRUCTOR.matcher(words).matches());
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
        if (indent(line) == 0 || words.contains("\"\"\"") || words.startsWith("}")) {
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
