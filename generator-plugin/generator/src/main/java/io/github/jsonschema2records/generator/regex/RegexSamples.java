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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a few short texts that a part of a pattern probably matches. Assertions and references to groups count as the
 * empty text.
 */
final class RegexSamples implements RegexNode.Cases<List<String>> {

    private static final int MOST = 4;
    private static final int MOST_REPETITIONS = 20;
    private static final String COMMON = "aA0 -_.:/@";

    private static final RegexSamples INSTANCE = new RegexSamples();

    private RegexSamples() {}

    /** Returns the texts, at least one. */
    static List<String> of(RegexNode node) {
        return node.match(INSTANCE);
    }

    /** Returns the first text. */
    static String first(RegexNode node) {
        return of(node).get(0);
    }

    private static List<String> few(Set<String> texts) {
        return texts.stream().limit(MOST).toList();
    }

    @Override
    public List<String> sequence(Sequence node) {
        List<List<String>> parts = node.parts().stream().map(RegexSamples::of).toList();
        Set<String> texts = new LinkedHashSet<>();
        for (int choice = 0; choice < MOST; choice++) {
            StringBuilder text = new StringBuilder();
            for (List<String> part : parts) {
                text.append(part.get(Math.min(choice, part.size() - 1)));
            }
            texts.add(text.toString());
        }
        return few(texts);
    }

    @Override
    public List<String> alternation(Alternation node) {
        Set<String> texts = new LinkedHashSet<>();
        node.branches().forEach(branch -> texts.add(first(branch)));
        node.branches().forEach(branch -> texts.addAll(of(branch)));
        return few(texts);
    }

    @Override
    public List<String> characters(Characters node) {
        Set<String> texts = new LinkedHashSet<>();
        COMMON.chars().filter(node.set()::contains).forEach(c -> texts.add(Character.toString(c)));
        if (texts.isEmpty() && !node.set().isEmpty()) {
            texts.add(Character.toString(node.set().ranges().get(0)[0]));
        }
        return texts.isEmpty() ? List.of("") : few(texts);
    }

    @Override
    public List<String> quantified(Quantified node) {
        List<String> bodies = of(node.body());
        Set<String> texts = new LinkedHashSet<>();
        int min = Math.min(node.min(), MOST_REPETITIONS);
        texts.add(bodies.get(0).repeat(min));
        if (node.isUnbounded() || node.max() > min) {
            bodies.forEach(body -> texts.add(body.repeat(min + 1)));
        }
        return few(texts);
    }

    @Override
    public List<String> capture(Capture node) {
        return of(node.body());
    }

    @Override
    public List<String> backReference(BackReference node) {
        return List.of("");
    }

    @Override
    public List<String> look(Look node) {
        return List.of("");
    }

    @Override
    public List<String> textStart(TextStart node) {
        return List.of("");
    }

    @Override
    public List<String> textEnd(TextEnd node) {
        return List.of("");
    }

    @Override
    public List<String> wordBoundary(WordBoundary node) {
        return List.of("");
    }
}
