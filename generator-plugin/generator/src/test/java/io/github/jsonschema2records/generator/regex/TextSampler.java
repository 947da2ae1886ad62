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
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts that a pattern is likely to match, and others near them. */
final class TextSampler implements RegexNode.Cases<String> {

    private static final String STRANGE = "\n\r\u2028 \t.-_/aZ09\u00e9\u07ff\u0800\u20ac\uffff\ufeff";

    private final Random random;
    private final Map<Integer, String> captured = new HashMap<>();

    TextSampler(Random random) {
        this.random = random;
    }

    /** A text made by walking through the pattern, assertions ignored. */
    String sample(RegexNode root) {
        captured.clear();
        return root.match(this);
    }

    /** The text with a character inserted, replaced or removed, or with something around it. */
    String mutate(String text) {
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(5)) {
            case 0 -> changed.insert(at, strange());
            case 1 -> changed.insert(random.nextBoolean() ? 0 : text.length(), strange());
            case 2 -> changed.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            case 3 -> changed.replace(at, Math.min(text.length(), at + 1), strange());
            default -> changed.insert(at, text, random.nextInt(at + 1), at);
        }
        return changed.toString();
    }

    String strange() {
        return random.nextInt(8) == 0
                ? Character.toString(0x1F432 + random.nextInt(3))
                : String.valueOf(STRANGE.charAt(random.nextInt(STRANGE.length())));
    }

    private String all(List<RegexNode> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.match(this)));
        return text.toString();
    }

    @Override
    public String sequence(Sequence node) {
        return all(node.parts());
    }

    @Override
    public String alternation(Alternation node) {
        return node.branches().get(random.nextInt(node.branches().size())).match(this);
    }

    @Override
    public String characters(Characters node) {
        List<int[]> ranges = node.set().ranges();
        if (ranges.isEmpty()) {
            return "";
        }
        int[] range = ranges.get(random.nextInt(Math.min(ranges.size(), 1 + random.nextInt(8))));
        int spread = range[1] - range[0];
        int codePoint = range[0]
                + switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> spread;
                    case 2 -> random.nextInt(Math.min(spread, 200) + 1);
                    default -> random.nextInt(spread + 1);
                };
        return Character.toString(codePoint);
    }

    @Override
    public String quantified(Quantified node) {
        int max = node.isUnbounded() ? node.min() + 3 : Math.min(node.max(), node.min() + 5);
        int count = Math.min(node.min() + random.nextInt(max - node.min() + 1), 300);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count && text.length() < 5_000; i++) {
            text.append(node.body().match(this));
        }
        return text.toString();
    }

    @Override
    public String capture(Capture node) {
        String text = node.body().match(this);
        captured.put(node.number(), text);
        return text;
    }

    @Override
    public String backReference(BackReference node) {
        StringBuilder text = new StringBuilder();
        node.groups().forEach(group -> text.append(captured.getOrDefault(group, "")));
        return text.toString();
    }

    @Override
    public String look(Look node) {
        return random.nextInt(4) == 0 ? node.body().match(this) : "";
    }

    @Override
    public String textStart(TextStart node) {
        return "";
    }

    @Override
    public String textEnd(TextEnd node) {
        return "";
    }

    @Override
    public String wordBoundary(WordBoundary node) {
        return "";
    }
}
