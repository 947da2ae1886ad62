package io.github.jsonschema2records.generator.regex;

import java.util.ArrayDeque;
import java.util.Deque;

/** For each state of an automaton, the places in a character at which valid UTF-8 text can reach it. */
final class Utf8Places {

    /** A bit for each place of {@link Utf8Validity}, by state. */
    private final int[] places;

    private Utf8Places(int states) {
        places = new int[states];
    }

    /**
     * Computes the places of all states.
     *
     * @param samples a byte of every kind that the automaton or UTF-8 distinguishes
     */
    static Utf8Places of(ByteDfa dfa, int[] samples) {
        Utf8Places result = new Utf8Places(dfa.size());
        Deque<int[]> pending = new ArrayDeque<>();
        pending.add(new int[] {dfa.start(), Utf8Validity.BOUNDARY});
        while (!pending.isEmpty()) {
            int[] now = pending.remove();
            if (result.isAt(now[0], now[1])) {
                continue;
            }
            result.places[now[0]] |= 1 << now[1];
            for (int b : samples) {
                int place = Utf8Validity.next(now[1], b);
                if (place != Utf8Validity.INVALID) {
                    pending.add(new int[] {dfa.next(now[0], b), place});
                }
            }
        }
        return result;
    }

    private boolean isAt(int state, int place) {
        return (places[state] & (1 << place)) != 0;
    }

    boolean isReached(int state) {
        return places[state] != 0;
    }

    boolean isBetweenCharacters(int state) {
        return isAt(state, Utf8Validity.BOUNDARY);
    }

    boolean isInsideCharactersOnly(int state) {
        return isReached(state) && !isBetweenCharacters(state);
    }

    /** Returns whether valid text can continue with this byte. */
    boolean allow(int state, int b) {
        for (int place = 0; place < Utf8Validity.PLACES; place++) {
            if (isAt(state, place) && Utf8Validity.next(place, b) != Utf8Validity.INVALID) {
                return true;
            }
        }
        return false;
    }
}
