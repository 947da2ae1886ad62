package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.runtime.pattern.BacktrackingPattern;

/** The way in which a pattern is matched at run time. */
public sealed interface PatternStrategy {

    /** Describes in one line how it is matched, and why nothing cheaper is possible. */
    String explanation();

    /** Every text matches, so nothing is checked. */
    record Everything() implements PatternStrategy {
        @Override
        public String explanation() {
            return "every text matches";
        }
    }

    /** No text matches. */
    record Nothing() implements PatternStrategy {
        @Override
        public String explanation() {
            return "no text matches";
        }
    }

    /** A fixed text, which is found by comparing bytes. */
    record Literal(Place place, String text) implements PatternStrategy {

        /** The place of the text. */
        public enum Place {
            EXACT("is"),
            PREFIX("starts with"),
            SUFFIX("ends with"),
            CONTAINS("contains");

            private final String verb;

            Place(String verb) {
                this.verb = verb;
            }
        }

        @Override
        public String explanation() {
            return "literal: the text " + place.verb + " \"" + text + "\"";
        }
    }

    /**
     * A sequence of class runs from the start of the text, which is read once without backtracking.
     *
     * @param steps the number of runs and fixed parts
     * @param closed whether the text has to end there
     */
    record ClassRuns(int steps, boolean closed) implements PatternStrategy {
        @Override
        public String explanation() {
            return "class runs: " + (steps == 1 ? "1 step" : steps + " steps") + " over the bytes"
                    + (closed ? "" : ", then anything");
        }
    }

    /**
     * A deterministic automaton over the bytes.
     *
     * @param states the number of its states, including the refusing one
     * @param byteClasses the number of classes of bytes that it distinguishes
     * @param tableLength the number of characters of its table in the source code
     */
    record Automaton(int states, int byteClasses, int tableLength) implements PatternStrategy {
        @Override
        public String explanation() {
            return "automaton: " + states + " states, " + byteClasses + " classes of bytes, a table of " + tableLength
                    + " characters";
        }
    }

    /**
     * An automaton that is built while texts are matched.
     *
     * @param programLength the number of characters of its program in the source code
     * @param reason why it is not built before, in words that fit after "because"
     */
    record LazyAutomaton(int programLength, String reason) implements PatternStrategy {
        @Override
        public String explanation() {
            return "automaton built while matching, a program of " + programLength + " characters, because " + reason;
        }
    }

    /**
     * Backtracking, within a limit of steps.
     *
     * @param reason why there is no automaton, in words that fit after "because"
     */
    record Backtracking(String reason) implements PatternStrategy {
        @Override
        public String explanation() {
            return "backtracking, at most " + BacktrackingPattern.STEPS + " steps and "
                    + BacktrackingPattern.STEPS_A_CHARACTER + " a character, because " + reason;
        }
    }
}
