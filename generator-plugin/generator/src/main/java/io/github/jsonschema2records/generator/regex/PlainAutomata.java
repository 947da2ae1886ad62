package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the automata of nodes without assertions, which are regular expressions in the strict sense. */
final class PlainAutomata implements RegexNode.Cases<Automaton> {

    private final Automata automata;
    private final Map<CodePointSet, Automaton> sets = new HashMap<>();

    PlainAutomata(Automata automata) {
        this.automata = automata;
    }

    Automaton of(RegexNode node) {
        return node.match(this);
    }

    @Override
    public Automaton sequence(Sequence node) {
        return node.parts().isEmpty() ? Automata.emptyText() : automata.concatenate(all(node.parts()));
    }

    private List<Automaton> all(List<RegexNode> nodes) {
        List<Automaton> result = new ArrayList<>();
        for (RegexNode node : nodes) {
            result.add(of(node));
        }
        return result;
    }

    @Override
    public Automaton alternation(Alternation node) {
        return automata.union(all(node.branches()));
    }

    @Override
    public Automaton characters(Characters node) {
        return sets.computeIfAbsent(node.set(), Utf8Automata::of);
    }

    @Override
    public Automaton quantified(Quantified node) {
        return automata.repeat(of(node.body()), node.min(), node.max());
    }

    @Override
    public Automaton capture(Capture node) {
        return of(node.body());
    }

    @Override
    public Automaton backReference(BackReference node) {
        throw notPlain(node);
    }

    @Override
    public Automaton look(Look node) {
        throw notPlain(node);
    }

    @Override
    public Automaton textStart(TextStart node) {
        throw notPlain(node);
    }

    @Override
    public Automaton textEnd(TextEnd node) {
        throw notPlain(node);
    }

    @Override
    public Automaton wordBoundary(WordBoundary node) {
        throw notPlain(node);
    }

    private static IllegalArgumentException notPlain(RegexNode node) {
        return new IllegalArgumentException("depends on the text around it: " + node);
    }
}
