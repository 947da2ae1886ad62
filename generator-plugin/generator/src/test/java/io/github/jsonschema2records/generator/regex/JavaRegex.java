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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns without back-references and lookbehinds for the JDK's regular expressions: an opinion from elsewhere. */
final class JavaRegex implements RegexNode.Cases<String> {

    private JavaRegex() {}

    static Pattern translate(RegexNode root) {
        return Pattern.compile(root.match(new JavaRegex()));
    }

    @Override
    public String sequence(Sequence node) {
        return all(node.parts(), "");
    }

    private String all(List<RegexNode> nodes, String separator) {
        return nodes.stream().map(node -> node.match(this)).collect(Collectors.joining(separator));
    }

    @Override
    public String alternation(Alternation node) {
        return "(?:" + all(node.branches(), "|") + ")";
    }

    @Override
    public String characters(Characters node) {
        StringBuilder set = new StringBuilder();
        for (int[] range : node.set().ranges()) {
            set.append(String.format("\\x{%x}-\\x{%x}", range[0], range[1]));
        }
        return set.isEmpty() ? "(?!)" : "[" + set + "]";
    }

    @Override
    public String quantified(Quantified node) {
        String body = "(?:" + node.body().match(this) + ")";
        // After an empty round, the JDK does not try the rounds that are still necessary. ECMA-262 does.
        int copies = RegexTraits.isNullable(node.body()) ? node.min() : 0;
        String max = node.isUnbounded() ? "" : String.valueOf(node.max() - copies);
        return body.repeat(copies)
                + body
                + ("{" + (node.min() - copies) + "," + max + "}")
                + (node.greedy() ? "" : "?");
    }

    @Override
    public String capture(Capture node) {
        return "(?:" + node.body().match(this) + ")";
    }

    @Override
    public String backReference(BackReference node) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String look(Look node) {
        if (!node.ahead()) {
            throw new UnsupportedOperationException();
        }
        return (node.negated() ? "(?!" : "(?=") + node.body().match(this) + ")";
    }

    @Override
    public String textStart(TextStart node) {
        return "\\A";
    }

    @Override
    public String textEnd(TextEnd node) {
        return "\\z";
    }

    @Override
    public String wordBoundary(WordBoundary node) {
        String boundary = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
        return node.negated() ? "(?!" + boundary + ")" : boundary;
    }
}
