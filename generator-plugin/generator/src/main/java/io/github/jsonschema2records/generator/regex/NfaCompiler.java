package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.BackReference;
import io.github.jsonschema2records.generator.regex.RegexNode.Capture;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Look;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.runtime.pattern.PatternProgram;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a pattern without lookaround and back-references to a {@link PatternProgram} without registers. Repeated
 * parts are copied. Which match is found first does not matter, because a pattern only has to match somewhere.
 */
final class NfaCompiler extends ProgramCompiler {

    /** Limit of the numbers of a program. It bounds the steps for each character of a text. */
    private static final long MOST_NUMBERS = 40_000;

    private NfaCompiler() {
        super(0);
    }

    /** Returns the program as a table for the runtime, or null if the pattern has none or a too large one. */
    static @Nullable PackedText compile(RegexNode root) {
        boolean looks = RegexTraits.any(root, node -> node instanceof Look || node instanceof BackReference);
        if (looks || size(root) > MOST_NUMBERS) {
            return null;
        }
        return new NfaCompiler().program(root);
    }

    /** Returns how many numbers the instructions of a node have, or more than allowed. */
    private static long size(RegexNode node) {
        long size = node.children().isEmpty() ? 2 : 0;
        for (RegexNode child : node.children()) {
            size += size(child) + (node instanceof Alternation ? 4 : 0);
        }
        if (node instanceof Quantified quantified) {
            long options = quantified.isUnbounded() ? 2 : quantified.max() - quantified.min();
            size = size * quantified.min() + (size + 2) * options;
        }
        return Math.min(size, MOST_NUMBERS + 1);
    }

    @Override
    public ProgramWriter sequence(Sequence node) {
        for (RegexNode part : node.parts()) {
            part.match(this);
        }
        return out;
    }

    @Override
    public ProgramWriter characters(Characters node) {
        return out.add(PatternProgram.SET, out.set(node.set()));
    }

    @Override
    public ProgramWriter quantified(Quantified node) {
        for (int copy = 0; copy < node.min(); copy++) {
            node.body().match(this);
        }
        if (node.isUnbounded()) {
            return anyNumberOf(node.body());
        }
        List<Integer> exits = new ArrayList<>();
        for (int copy = node.min(); copy < node.max(); copy++) {
            exits.add(split());
            node.body().match(this);
        }
        exits.forEach(out::land);
        return out;
    }

    @Override
    public ProgramWriter capture(Capture node) {
        return node.body().match(this);
    }

    @Override
    public ProgramWriter look(Look node) {
        throw new IllegalArgumentException("a lookaround has no such program");
    }

    @Override
    public ProgramWriter backReference(BackReference node) {
        throw new IllegalArgumentException("a back-reference has no such program");
    }
}
