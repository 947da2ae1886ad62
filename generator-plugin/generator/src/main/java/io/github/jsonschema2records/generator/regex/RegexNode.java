package io.github.jsonschema2records.generator.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a parsed pattern. Escapes, classes, non-capturing groups and modifiers are resolved, so that patterns with
 * the same meaning mostly have equal trees.
 */
sealed interface RegexNode {

    /** Calls the case of this kind of node. */
    <R> R match(Cases<R> cases);

    /** Returns its direct parts, in order. */
    default List<RegexNode> children() {
        return List.of();
    }

    /**
     * One method for each kind of node.
     *
     * @param <R> the type of the results
     */
    interface Cases<R> {
        R sequence(Sequence node);

        R alternation(Alternation node);

        R characters(Characters node);

        R quantified(Quantified node);

        R capture(Capture node);

        R backReference(BackReference node);

        R look(Look node);

        R textStart(TextStart node);

        R textEnd(TextEnd node);

        R wordBoundary(WordBoundary node);
    }

    /** A sequence of parts. Without parts it is the empty pattern. */
    record Sequence(List<RegexNode> parts) implements RegexNode {
        static final Sequence EMPTY = new Sequence(List.of());

        @Override
        public List<RegexNode> children() {
            return parts;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence(this);
        }
    }

    /** An alternation of two or more branches. The first one that matches counts. */
    record Alternation(List<RegexNode> branches) implements RegexNode {
        @Override
        public List<RegexNode> children() {
            return branches;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alternation(this);
        }
    }

    /** One character of a set. It matches nothing if the set is empty. */
    record Characters(CodePointSet set) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.characters(this);
        }
    }

    /**
     * A repetition.
     *
     * @param max the greatest number of repetitions, {@link #UNBOUNDED} for any number
     * @param greedy whether more repetitions are tried first
     */
    record Quantified(RegexNode body, int min, int max, boolean greedy) implements RegexNode {
        static final int UNBOUNDED = -1;

        boolean isUnbounded() {
            return max == UNBOUNDED;
        }

        @Override
        public List<RegexNode> children() {
            return List.of(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quantified(this);
        }
    }

    /** A capturing group. Numbers begin with 1. */
    record Capture(int number, @Nullable String name, RegexNode body) implements RegexNode {
        @Override
        public List<RegexNode> children() {
            return List.of(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.capture(this);
        }
    }

    /**
     * The text that a group captured, or the empty text if the group took no part.
     *
     * @param groups the numbers of the groups; several if alternatives share a name, but at most one of these takes
     *     part
     */
    record BackReference(List<Integer> groups) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.backReference(this);
        }
    }

    /** A lookahead ({@code ahead}) or lookbehind. */
    record Look(boolean ahead, boolean negated, RegexNode body) implements RegexNode {
        @Override
        public List<RegexNode> children() {
            return List.of(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.look(this);
        }
    }

    /** {@code ^}: the start of the text, or of any line if {@code multiline}. */
    record TextStart(boolean multiline) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.textStart(this);
        }
    }

    /** {@code $}: the end of the text, or of any line if {@code multiline}. */
    record TextEnd(boolean multiline) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.textEnd(this);
        }
    }

    /** {@code \b}, or {@code \B} if {@code negated}. The characters of words are {@code word}. */
    record WordBoundary(boolean negated, CodePointSet word) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wordBoundary(this);
        }
    }
}
