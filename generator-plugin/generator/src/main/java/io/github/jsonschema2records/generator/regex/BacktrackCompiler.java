package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.BackReference;
import io.github.jsonschema2records.generator.regex.RegexNode.Capture;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Look;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.runtime.pattern.PatternProgram;
import java.util.ArrayList;
import java.util.List;

/** Compiles a pattern to a {@link PatternProgram} with exactly the semantics of ECMA-262 section 22.2.2. */
final class BacktrackCompiler extends ProgramCompiler {

    /** True while matching runs from right to left, as it does inside a lookbehind. */
    private boolean backward;

    private BacktrackCompiler(int groupCount) {
        super(2 * (groupCount + 1));
    }

    /**
     * Returns the program of a pattern as a table for the runtime.
     *
     * @param groupCount number of capturing groups
     */
    static PackedText compile(RegexNode root, int groupCount) {
        return new BacktrackCompiler(groupCount).program(root);
    }

    @Override
    public ProgramWriter sequence(Sequence node) {
        List<RegexNode> parts = node.parts();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(backward ? parts.size() - 1 - i : i).match(this);
        }
        return out;
    }

    @Override
    public ProgramWriter characters(Characters node) {
        return out.add(backward ? PatternProgram.SET_BACK : PatternProgram.SET, out.set(node.set()));
    }

    @Override
    public ProgramWriter quantified(Quantified node) {
        boolean simple = node.body() instanceof Characters && node.greedy();
        if (simple && node.isUnbounded() && node.min() <= 1) {
            return star((Characters) node.body(), node.min());
        }
        return loop(node);
    }

    /** Compiles a loop over single characters, which needs no registers. */
    private ProgramWriter star(Characters body, int min) {
        if (min == 1) {
            body.match(this);
        }
        return anyNumberOf(body);
    }

    private ProgramWriter loop(Quantified node) {
        int counter = out.newRegister();
        int place = out.newRegister();
        out.add(PatternProgram.RESET, counter);
        int start = out.here();
        int instruction = node.greedy() ? PatternProgram.LOOP : PatternProgram.LOOP_LAZY;
        // The largest number means itself or one less: no text is that long.
        int most = node.isUnbounded() || node.max() == Integer.MAX_VALUE ? 0 : node.max() + 1;
        out.add(instruction, counter, node.min(), most);
        int exit = out.open();
        Captures captures = Captures.in(node.body());
        out.add(PatternProgram.ENTER, counter, place, captures.first(), captures.count());
        node.body().match(this);
        out.add(PatternProgram.AGAIN, counter, node.min(), place).target(start);
        out.land(exit);
        return out;
    }

    @Override
    public ProgramWriter capture(Capture node) {
        int first = 2 * node.number();
        out.add(PatternProgram.SAVE, backward ? first + 1 : first);
        node.body().match(this);
        return out.add(PatternProgram.SAVE, backward ? first : first + 1);
    }

    @Override
    public ProgramWriter backReference(BackReference node) {
        // At most one of the groups with the same name took part. The others match the empty text.
        for (int group : node.groups()) {
            out.add(backward ? PatternProgram.REFERENCE_BACK : PatternProgram.REFERENCE, group);
        }
        return out;
    }

    @Override
    public ProgramWriter look(Look node) {
        boolean outside = backward;
        backward = !node.ahead();
        out.add(node.negated() ? PatternProgram.LOOK_NOT : PatternProgram.LOOK);
        int behind = out.open();
        node.body().match(this).add(PatternProgram.LOOK_END);
        out.land(behind);
        backward = outside;
        return out;
    }

    /** The capturing groups in a node. Their numbers are consecutive. */
    private record Captures(int first, int count) {

        static Captures in(RegexNode node) {
            List<Integer> numbers = new ArrayList<>();
            RegexTraits.any(node, part -> part instanceof Capture capture && !numbers.add(capture.number()));
            return numbers.isEmpty() ? new Captures(0, 0) : new Captures(numbers.get(0), numbers.size());
        }
    }
}
