package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.TextEnd;
import io.github.jsonschema2records.generator.regex.RegexNode.TextStart;
import io.github.jsonschema2records.generator.regex.RegexNode.WordBoundary;
import io.github.jsonschema2records.runtime.pattern.PatternProgram;
import java.util.ArrayList;
import java.util.List;

/** Compiles the parts of patterns that are the same in every {@link PatternProgram}. */
abstract class ProgramCompiler implements RegexNode.Cases<ProgramWriter> {

    final ProgramWriter out;

    /**
     * Creates a compiler.
     *
     * @param registers the number of registers that the program begins with
     */
    ProgramCompiler(int registers) {
        out = new ProgramWriter(registers);
    }

    /** Returns the program of a whole pattern as a table for the runtime. */
    final PackedText program(RegexNode root) {
        root.match(this).add(PatternProgram.MATCH);
        return out.text();
    }

    /** Adds a choice between what follows and another place. Returns the open target of the other place. */
    final int split() {
        out.add(PatternProgram.SPLIT);
        return out.open();
    }

    /** Adds a greedy loop that matches a node any number of times. */
    final ProgramWriter anyNumberOf(RegexNode body) {
        int start = out.here();
        int exit = split();
        body.match(this).add(PatternProgram.JUMP).target(start);
        out.land(exit);
        return out;
    }

    @Override
    public final ProgramWriter alternation(Alternation node) {
        List<Integer> ends = new ArrayList<>();
        int last = node.branches().size() - 1;
        for (int i = 0; i < last; i++) {
            int next = split();
            node.branches().get(i).match(this).add(PatternProgram.JUMP);
            ends.add(out.open());
            out.land(next);
        }
        node.branches().get(last).match(this);
        ends.forEach(out::land);
        return out;
    }

    @Override
    public final ProgramWriter textStart(TextStart node) {
        return node.multiline()
                ? out.add(PatternProgram.LINE_START, out.set(EcmaCharacters.LINE_TERMINATORS))
                : out.add(PatternProgram.TEXT_START, 0);
    }

    @Override
    public final ProgramWriter textEnd(TextEnd node) {
        return node.multiline()
                ? out.add(PatternProgram.LINE_END, out.set(EcmaCharacters.LINE_TERMINATORS))
                : out.add(PatternProgram.TEXT_END, 0);
    }

    @Override
    public final ProgramWriter wordBoundary(WordBoundary node) {
        return out.add(node.negated() ? PatternProgram.NO_BOUNDARY : PatternProgram.BOUNDARY, out.set(node.word()));
    }
}
