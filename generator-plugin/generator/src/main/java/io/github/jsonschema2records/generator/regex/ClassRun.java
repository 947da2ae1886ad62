package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;

/**
 * A sequence of characters of one class.
 *
 * @param max the greatest number of characters, {@link Quantified#UNBOUNDED} for any number
 */
record ClassRun(CodePointSet set, int min, int max) {

    static final CodePointSet BEYOND_ASCII = CodePointSet.range(0x80, CodePointSet.LAST);

    private static final int LONGEST_LITERAL = 64;

    boolean isFixed() {
        return min == max;
    }

    /** Returns whether it matches a single text that is short enough to be written out. */
    boolean isLiteral() {
        Integer only = set.only();
        return only != null && !LiteralRecognizer.isSurrogate(only) && isFixed() && max <= LONGEST_LITERAL;
    }

    /** Joins this run and a following one of the same class. */
    ClassRun then(ClassRun next) {
        boolean unbounded = max == Quantified.UNBOUNDED || next.max == Quantified.UNBOUNDED;
        return new ClassRun(set, sum(min, next.min), unbounded ? Quantified.UNBOUNDED : sum(max, next.max));
    }

    private static int sum(int a, int b) {
        return (int) Math.min((long) a + b, Integer.MAX_VALUE);
    }
}
