package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import java.util.List;

/** Operations on automata over bytes. All count their work in the budget. */
final class Automata {

    private final WorkBudget budget;

    Automata(WorkBudget budget) {
        this.budget = budget;
    }

    static Automaton none() {
        return Automaton.makeEmpty();
    }

    static Automaton emptyText() {
        return Automaton.makeEmptyString();
    }

    /** Returns the automaton of all byte sequences. */
    static Automaton anything() {
        return anyByte().repeat();
    }

    static Automaton anyByte() {
        return Automaton.makeCharRange((char) 0, (char) 0xFF);
    }

    static boolean acceptsEmptyText(Automaton automaton) {
        automaton.expandSingleton();
        return automaton.getInitialState().isAccept();
    }

    Automaton concatenate(List<Automaton> parts) {
        for (Automaton part : parts) {
            spendFor(part);
        }
        return parts.size() == 1 ? parts.get(0) : Automaton.concatenate(parts);
    }

    Automaton union(List<Automaton> branches) {
        for (Automaton branch : branches) {
            spendFor(branch);
        }
        return branches.size() == 1 ? branches.get(0) : Automaton.union(branches);
    }

    Automaton repeat(Automaton body, int min, int max) {
        boolean unbounded = max == RegexNode.Quantified.UNBOUNDED;
        budget.spend((unbounded ? min + 1L : max) * (body.getNumberOfStates() + 2L * body.getNumberOfTransitions()));
        return unbounded ? body.repeat(min) : body.repeat(min, max);
    }

    Automaton intersection(Automaton a, Automaton b) {
        budget.spend((long) a.getNumberOfTransitions() * b.getNumberOfTransitions() / 8 + a.getNumberOfStates());
        return a.intersection(b);
    }

    Automaton complement(Automaton automaton) {
        return minimal(automaton).complement();
    }

    Automaton minimal(Automaton automaton) {
        return Determinizer.minimal(automaton, budget);
    }

    private void spendFor(Automaton automaton) {
        budget.spend(automaton.getNumberOfStates() + (long) automaton.getNumberOfTransitions());
    }
}
