package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.BackReference;
import io.github.jsonschema2records.generator.regex.RegexNode.Capture;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Look;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.generator.regex.RegexNode.TextEnd;
import io.github.jsonschema2records.generator.regex.RegexNode.TextStart;
import io.github.jsonschema2records.generator.regex.RegexNode.WordBoundary;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guesses a text of a pattern that has no automaton. Assertions are ignored, so the text need not match.
 *
 * <p>A case returns false if its node matches nothing.
 */
final class TextGuess implements RegexNode.Cases<Boolean> {

    private static final String PREFERRED = "a0A-_./ ";
    private static final int LONGEST = 10_000;

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, String> groups = new HashMap<>();
    private final int more;

    private TextGuess(int more) {
        this.more = more;
    }

    /**
     * Returns a guess, or null if there is none.
     *
     * @param more the number of further repetitions in each repeated part, for different guesses
     */
    static @Nullable String of(RegexNode root, int more) {
        TextGuess guess = new TextGuess(more);
        return root.match(guess) ? guess.text.toString() : null;
    }

    @Override
    public Boolean sequence(Sequence node) {
        return node.parts().stream().allMatch(part -> part.match(this));
    }

    @Override
    public Boolean alternation(Alternation node) {
        int start = text.length();
        for (RegexNode branch : node.branches()) {
            if (branch.match(this)) {
                return true;
            }
            text.setLength(start);
        }
        return false;
    }

    @Override
    public Boolean characters(Characters node) {
        if (node.set().isEmpty() || text.length() > LONGEST) {
            return false;
        }
        int first = node.set().ranges().get(0)[0];
        int preferred =
                PREFERRED.chars().filter(node.set()::contains).findFirst().orElse(first);
        text.appendCodePoint(preferred);
        return true;
    }

    @Override
    public Boolean quantified(Quantified node) {
        int times = node.isUnbounded() ? node.min() + more : Math.min(node.max(), node.min() + more);
        for (int i = 0; i < times; i++) {
            if (!node.body().match(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean capture(Capture node) {
        int start = text.length();
        boolean matched = node.body().match(this);
        groups.put(node.number(), text.substring(Math.min(start, text.length())));
        return matched;
    }

    @Override
    public Boolean backReference(BackReference node) {
        node.groups().forEach(group -> text.append(groups.getOrDefault(group, "")));
        return text.length() <= LONGEST;
    }

    @Override
    public Boolean look(Look node) {
        return true;
    }

    @Override
    public Boolean textStart(TextStart node) {
        return true;
    }

    @Override
    public Boolean textEnd(TextEnd node) {
        return true;
    }

    @Override
    public Boolean wordBoundary(WordBoundary node) {
        return true;
    }
}
