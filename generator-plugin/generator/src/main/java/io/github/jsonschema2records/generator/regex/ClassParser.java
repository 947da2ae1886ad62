package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.EscapeParser.Escape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses character classes. */
final class ClassParser {

    private static final Escape HYPHEN = Escape.of('-');

    private final PatternCursor cursor;
    private final EscapeParser escapes;

    ClassParser(PatternCursor cursor, EscapeParser escapes) {
        this.cursor = cursor;
        this.escapes = escapes;
    }

    /** Parses the class whose opening bracket is at {@code offset}, up to its closing bracket. */
    CodePointSet parse(int offset, Modifiers modifiers) {
        boolean negated = cursor.eat("^");
        List<CodePointSet> members = new ArrayList<>();
        while (!cursor.eat("]")) {
            int from = cursor.offset();
            Escape first = atom(offset, modifiers);
            Escape last = rangeEnd(offset, modifiers);
            if (last == null) {
                members.add(first.set());
            } else {
                members.add(range(first, last, from));
            }
        }
        CodePointSet set = modifiers.apply(CodePointSet.union(members));
        return negated ? set.not() : set;
    }

    private @Nullable Escape rangeEnd(int offset, Modifiers modifiers) {
        if (cursor.looksAt("-]") || !cursor.eat("-")) {
            return null;
        }
        return atom(offset, modifiers);
    }

    private CodePointSet range(Escape first, Escape last, int from) {
        Integer start = first.single() ? first.set().only() : null;
        Integer end = last.single() ? last.set().only() : null;
        if (start == null || end == null) {
            cursor.warn(from, "a class such as \\w neither starts nor ends a range; the \"-\" is read as itself");
            return CodePointSet.union(List.of(first.set(), HYPHEN.set(), last.set()));
        }
        if (end < start) {
            throw cursor.error(from, "the range \"" + cursor.textFrom(from) + "\" ends before it starts");
        }
        return CodePointSet.range(start, end);
    }

    private Escape atom(int offset, Modifiers modifiers) {
        if (cursor.atEnd()) {
            throw cursor.error(offset, "a character class is not closed");
        }
        int from = cursor.offset();
        if (!cursor.eat("\\")) {
            return Escape.of(cursor.next());
        }
        return cursor.eat("b") ? Escape.of('\b') : escapes.parse(from, modifiers, true);
    }
}
