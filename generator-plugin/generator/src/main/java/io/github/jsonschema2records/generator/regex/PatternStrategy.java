package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.runtime.pattern.BacktrackingPattern;

/** How a pattern is matched at run time. */
public sealed interface PatternStrategy {

    /** One line for people: what is done, and why nothing cheaper. */
    String explanation();

    /** Every text matches: there is nothing to check. */
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

    /** A fixed text, found by comparing bytes. */
    record Literal(Place place, String text) implements PatternStrategy {

        /** Where the text has to be. */
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
     * Characters of one class after the other from the start of the text, read without ever going back.
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
     * @param states the number of its states, the one that refuses included
     * @param byteClasses the number of kinds of bytes it tells apart
     * @param tableLength the characters of its table in the source code
     */
    record Automaton(int states, int byteClasses, int tableLength) implements PatternStrategy {
        @Override
        public String explanation() {
            return "automaton: " + states + " states, " + byteClasses + " classes of bytes, a table of " + tableLength
                    + " characters";
        }
    }

    /**
     * Ways tried one after the other, within a number of steps.
     *
     * @param reason why there is no automaton, in words that fit behind "because"
     */
    record Backtracking(String reason) implements PatternStrategy {
        @Override
        public String explanation() {
            return "backtracking, at most " + BacktrackingPattern.STEPS + " steps and "
                    + BacktrackingPattern.STEPS_A_CHARACTER + " a character, because " + reason;
        }
    }
}
