package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.load.QuotedWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code names.lock} that pins a name.
 *
 * @param kind what has the name
 * @param key the place of its schema, the name of the property, or the value
 * @param name the Java name
 */
record LockLine(Kind kind, String key, String name) {

    /** The first line that is not a comment. */
    static final String FORMAT = "format 1";

    private static final String INDENT = "  ";
    private static final char PACKAGE_END = '/';

    /** The kinds of pinned names. All except types belong to the type in a line before. */
    enum Kind {
        TYPE("type", 1),
        SECOND_TYPE("type2", 2),
        THIRD_TYPE("type3", 3),
        FOURTH_TYPE("type4", 4),
        ACCESSOR("accessor", 0),
        CONSTANT("constant", 0),
        BRANCH("branch", 0),
        DEFAULT("default", 0),
        EMPTY("empty", 0),
        ADDITION("addition", 0);

        private final String word;
        private final int rank;

        Kind(String word, int rank) {
            this.word = word;
            this.rank = rank;
        }

        boolean isType() {
            return rank > 0;
        }

        /** Returns the rank of a type among those of its schema, from 1; 0 for other kinds. */
        int rank() {
            return rank;
        }

        /** Returns the kind for a rank. Types of one schema beyond the fourth are not pinned. */
        static @Nullable Kind ofRank(int rank) {
            for (Kind kind : values()) {
                if (kind.isType() && kind.rank == rank) {
                    return kind;
                }
            }
            return null;
        }
    }

    static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** Parses a line. Returns null if it is invalid. */
    static @Nullable LockLine parse(String text) {
        boolean indented = text.startsWith(INDENT);
        List<String> words = QuotedWords.split(indented ? text.substring(INDENT.length()) : text);
        if (words == null || words.size() != 3) {
            return null;
        }
        for (Kind kind : Kind.values()) {
            if (kind.word.equals(words.get(0)) && kind.isType() != indented) {
                return new LockLine(kind, words.get(1), words.get(2));
            }
        }
        return null;
    }

    /** Returns the name of a type as it is pinned, with its package if this is not the one around all others. */
    static String name(JavaTypeName name, String base) {
        return name.packageName().equals(base) ? name.toString() : name.packageName() + PACKAGE_END + name;
    }

    /** Returns a pinned name without its package. */
    static String withoutPackage(String name) {
        return name.substring(name.indexOf(PACKAGE_END) + 1);
    }

    /** Returns the package of a pinned name with the character that ends it; empty if it has none. */
    static String packagePart(String name) {
        return name.substring(0, name.indexOf(PACKAGE_END) + 1);
    }

    /** Returns the column of the first word, 1-based. */
    int column() {
        return kind.isType() ? 1 : INDENT.length() + 1;
    }

    String text() {
        return (kind.isType() ? "" : INDENT) + QuotedWords.join(new ArrayList<>(List.of(kind.word, key, name)));
    }
}
