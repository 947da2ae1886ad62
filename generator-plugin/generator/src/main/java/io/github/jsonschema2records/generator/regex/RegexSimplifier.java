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
import java.util.ArrayList;
import java.util.List;

/**
 * Removes the parts of a pattern that do not affect whether a text matches: groups without references, and nesting.
 * Alternatives of single characters become one set. Only for patterns without back-references.
 */
final class RegexSimplifier implements RegexNode.Cases<RegexNode> {

    private static final RegexSimplifier INSTANCE = new RegexSimplifier();

    private RegexSimplifier() {}

    static RegexNode simplify(RegexNode node) {
        return node.match(INSTANCE);
    }

    @Override
    public RegexNode sequence(Sequence node) {
        List<RegexNode> parts = new ArrayList<>();
        for (RegexNode child : node.parts()) {
            RegexNode part = simplify(child);
            parts.addAll(part instanceof Sequence ? part.children() : List.of(part));
        }
        return sequenceOf(parts);
    }

    /** Returns the sequence of some parts. A single part is returned itself. */
    static RegexNode sequenceOf(List<RegexNode> parts) {
        return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
    }

    @Override
    public RegexNode alternation(Alternation node) {
        List<RegexNode> branches = new ArrayList<>();
        for (RegexNode child : node.branches()) {
            RegexNode branch = simplify(child);
            for (RegexNode single : branch instanceof Alternation ? branch.children() : List.of(branch)) {
                addBranch(single, branches);
            }
        }
        return branches.size() == 1 ? branches.get(0) : new Alternation(List.copyOf(branches));
    }

    private static void addBranch(RegexNode branch, List<RegexNode> branches) {
        int last = branches.size() - 1;
        if (last >= 0 && branch instanceof Characters more && branches.get(last) instanceof Characters before) {
            branches.set(last, new Characters(before.set().or(more.set())));
        } else {
            branches.add(branch);
        }
    }

    @Override
    public RegexNode characters(Characters node) {
        return node;
    }

    @Override
    public RegexNode quantified(Quantified node) {
        RegexNode body = simplify(node.body());
        if (node.max() == 0 || body.equals(Sequence.EMPTY)) {
            return Sequence.EMPTY;
        }
        return node.min() == 1 && node.max() == 1 ? body : new Quantified(body, node.min(), node.max(), node.greedy());
    }

    @Override
    public RegexNode capture(Capture node) {
        return simplify(node.body());
    }

    @Override
    public RegexNode backReference(BackReference node) {
        return node;
    }

    @Override
    public RegexNode look(Look node) {
        return new Look(node.ahead(), node.negated(), simplify(node.body()));
    }

    @Override
    public RegexNode textStart(TextStart node) {
        return node;
    }

    @Override
    public RegexNode textEnd(TextEnd node) {
        return node;
    }

    @Override
    public RegexNode wordBoundary(WordBoundary node) {
        return node;
    }
}
