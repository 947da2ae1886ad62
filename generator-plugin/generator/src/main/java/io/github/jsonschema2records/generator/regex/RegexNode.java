package io.github.jsonschema2records.generator.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a parsed pattern, free of spelling: escapes, classes, non-capturing groups and modifiers are resolved, so
 * that equal meaning mostly is an equal tree.
 */
sealed interface RegexNode {

    /** What each kind of node means to {@code cases}. */
    <R> R match(Cases<R> cases);

    /** The nodes that it consists of, in order. */
    default List<RegexNode> children() {
        return List.of();
    }

    /**
     * One answer for each kind of node.
     *
     * @param <R> the type of the answers
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

    /** Parts one after the other; none of them: the empty pattern. */
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

    /** The first of two or more branches that matches. */
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

    /** One character of a set; none at all if the set is empty. */
    record Characters(CodePointSet set) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.characters(this);
        }
    }

    /**
     * A repetition.
     *
     * @param max the most repetitions, {@link #UNBOUNDED} for any number
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

    /** A capturing group, counted from 1. */
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
     * What the group captured, or nothing where it took no part.
     *
     * @param groups the numbers of the groups: more than one where alternatives share a name, of which one at most
     *     takes part
     */
    record BackReference(List<Integer> groups) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.backReference(this);
        }
    }

    /** A look at what follows ({@code ahead}) or precedes this place, without moving on. */
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

    /** {@code ^}: the start of the text; of any line where {@code multiline}. */
    record TextStart(boolean multiline) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.textStart(this);
        }
    }

    /** {@code $}: the end of the text; of any line where {@code multiline}. */
    record TextEnd(boolean multiline) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.textEnd(this);
        }
    }

    /** {@code \b}, or {@code \B} if {@code negated}; {@code word} is what counts as part of a word. */
    record WordBoundary(boolean negated, CodePointSet word) implements RegexNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wordBoundary(this);
        }
    }
}
