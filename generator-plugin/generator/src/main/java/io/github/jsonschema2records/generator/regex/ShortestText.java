package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches the shortest text that an automaton over UTF-8 bytes accepts, breadth first. */
final class ShortestText {

    private static final int MOST_STEPS = 200_000;

    /** Bytes in the order of preference, in which each transition is tried. */
    private static final String PREFERRED = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:@#";

    private final long min;
    private final long max;
    private final Map<State, Set<Long>> seen = new HashMap<>();
    private final Deque<Step> open = new ArrayDeque<>();

    private ShortestText(long min, long max) {
        this.min = min;
        this.max = max;
    }

    /**
     * Returns a text with a number of code points within limits; null if there is none or the search takes too many
     * steps.
     */
    static @Nullable String of(Automaton automaton, long min, long max) {
        automaton.expandSingleton();
        automaton.determinize();
        automaton.removeDeadTransitions();
        return new ShortestText(min, max).search(automaton.getInitialState());
    }

    private @Nullable String search(State initial) {
        open.add(new Step(initial, 0, 0, null));
        for (int steps = 0; !open.isEmpty() && steps < MOST_STEPS; steps++) {
            Step step = open.remove();
            if (step.state.isAccept() && step.length >= min && step.length <= max) {
                return step.text();
            }
            addNext(step);
        }
        return null;
    }

    private void addNext(Step step) {
        for (Choice choice : Choice.of(step.state)) {
            boolean continues = (choice.value & 0xC0) == 0x80;
            long length = continues ? step.length : step.length + 1;
            if (length <= max
                    && seen.computeIfAbsent(choice.to, s -> new HashSet<>()).add(Math.min(length, min))) {
                open.add(new Step(choice.to, choice.value, length, step));
            }
        }
    }

    /** A transition with the byte that represents it. */
    private record Choice(int value, State to) {

        static List<Choice> of(State state) {
            return state.getTransitions().stream()
                    .map(transition -> new Choice(preferred(transition), transition.getDest()))
                    .sorted((a, b) -> Integer.compare(rank(a.value), rank(b.value)))
                    .toList();
        }

        private static int preferred(Transition transition) {
            for (int i = 0; i < PREFERRED.length(); i++) {
                char candidate = PREFERRED.charAt(i);
                if (candidate >= transition.getMin() && candidate <= transition.getMax()) {
                    return candidate;
                }
            }
            return transition.getMin() < '!' && transition.getMax() >= '!' ? '!' : transition.getMin();
        }

        private static int rank(int value) {
            int at = PREFERRED.indexOf(value);
            return at < 0 ? PREFERRED.length() + value : at;
        }
    }

    /** A state that was reached by a byte. */
    private record Step(
            State state, int value, long length, @Nullable Step before) {

        String text() {
            Deque<Integer> bytes = new ArrayDeque<>();
            Step at = this;
            for (Step previous = at.before; previous != null; previous = at.before) {
                bytes.push(at.value);
                at = previous;
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            bytes.forEach(text::write);
            return text.toString(StandardCharsets.UTF_8);
        }
    }
}
