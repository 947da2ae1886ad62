package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.PatternStrategy.Literal;
import io.github.jsonschema2records.generator.regex.PatternStrategy.Literal.Place;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.generator.regex.RegexNode.TextEnd;
import io.github.jsonschema2records.generator.regex.RegexNode.TextStart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognizes patterns that match a fixed text. */
final class LiteralRecognizer {

    private LiteralRecognizer() {}

    /**
     * Returns the text and its place, or null if the pattern has another form.
     *
     * @param root a simplified and trimmed pattern
     */
    static @Nullable Literal recognize(RegexNode root) {
        List<RegexNode> parts = root instanceof Sequence ? root.children() : List.of(root);
        int from = 0;
        int to = parts.size();
        boolean atStart = to > 0 && parts.get(0).equals(new TextStart(false));
        from += atStart ? 1 : 0;
        boolean atEnd = to > from && parts.get(to - 1).equals(new TextEnd(false));
        to -= atEnd ? 1 : 0;
        String text = text(parts.subList(from, to));
        if (text == null) {
            return null;
        }
        return new Literal(atStart ? atEnd ? Place.EXACT : Place.PREFIX : atEnd ? Place.SUFFIX : Place.CONTAINS, text);
    }

    private static @Nullable String text(List<RegexNode> parts) {
        StringBuilder text = new StringBuilder();
        for (RegexNode part : parts) {
            Integer only =
                    part instanceof Characters characters ? characters.set().only() : null;
            if (only == null || isSurrogate(only)) {
                return null;
            }
            text.appendCodePoint(only);
        }
        return text.toString();
    }

    /** Returns whether a code point is a surrogate. Two in a row would become one character of a Java string. */
    static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
