package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * The capturing groups of a pattern. They are found before the pattern is parsed, as a back-reference may precede its
 * group.
 */
final class GroupNames {

    private static final CodePointSet START = property("ID_Start").or(CodePointSet.of('$', '_'));
    private static final CodePointSet PART = property("ID_Continue").or(CodePointSet.of('$', 0x200C, 0x200D));

    /** Names by group number less 1. A group without a legal name has the empty string. */
    private final List<String> names;

    private GroupNames(List<String> names) {
        this.names = names;
    }

    private static CodePointSet property(String name) {
        CodePointSet members = UnicodeProperties.find(name);
        return members == null ? CodePointSet.NONE : members;
    }

    static GroupNames scan(String pattern) {
        PatternCursor cursor = new PatternCursor(pattern);
        List<String> names = new ArrayList<>();
        boolean inClass = false;
        while (!cursor.atEnd()) {
            int c = cursor.next();
            if (c == '\\' && !cursor.atEnd()) {
                cursor.next();
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            } else if (c == '(' && !inClass) {
                group(cursor, names);
            }
        }
        return new GroupNames(names);
    }

    private static void group(PatternCursor cursor, List<String> names) {
        if (cursor.eat("?<") && !cursor.looksAt("=") && !cursor.looksAt("!")) {
            try {
                names.add(read(cursor));
            } catch (RegexSyntaxException illegal) {
                names.add("");
            }
        } else if (!cursor.follows("?<") && !cursor.looksAt("?")) {
            names.add("");
        }
    }

    int count() {
        return names.size();
    }

    /** Returns the numbers of the groups with this name. */
    List<Integer> numbers(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /** Reads {@code name>}. */
    static String read(PatternCursor cursor) {
        int from = cursor.offset();
        StringBuilder name = new StringBuilder();
        while (!cursor.eat(">")) {
            int offset = cursor.offset();
            if (cursor.atEnd()) {
                throw cursor.error(from, "a group name ends with \">\"");
            }
            int c = cursor.eat("\\u") ? UnicodeEscape.read(cursor, offset) : cursor.next();
            if (!(name.length() == 0 ? START : PART).contains(c)) {
                throw cursor.error(offset, "a group name is an identifier of ECMAScript");
            }
            name.appendCodePoint(c);
        }
        if (name.length() == 0) {
            throw cursor.error(from, "a group name has at least one character");
        }
        return name.toString();
    }
}
