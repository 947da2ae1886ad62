package io.github.jsonschema2records.runtime.pattern;

/**
 * The instructions of a {@link BacktrackingPattern}, each a number and its operands.
 *
 * <p>A program is one array: the number of registers; the index of the first instruction; sets of code points, each a
 * count of ranges and then first and last of each range, ascending; instructions. Sets and targets are given by their
 * index. The first registers are the starts and ends of the groups, from group 0 on, which is not used.
 */
public final class PatternProgram {

    /** The pattern matches. */
    public static final int MATCH = 0;

    /** set: one character of it, forward. */
    public static final int SET = 1;

    /** set: one character of it, backward. */
    public static final int SET_BACK = 2;

    /** target: goes on there. */
    public static final int JUMP = 3;

    /** target: goes on behind, and there if that fails. */
    public static final int SPLIT = 4;

    /** register: becomes the place in the text. */
    public static final int SAVE = 5;

    /** register: becomes 0. */
    public static final int RESET = 6;

    /** counter, min, max + 1 (0: unbounded), exit: another round, which starts behind, or the exit if that fails. */
    public static final int LOOP = 7;

    /** counter, min, max + 1 (0: unbounded), exit: the exit, or another round, which starts behind, if that fails. */
    public static final int LOOP_LAZY = 8;

    /**
     * counter, register of the place, first group, number of groups: starts a round, in which no group took part yet.
     */
    public static final int ENTER = 9;

    /** counter, min, register of the place, loop: ends a round, which fails if it is empty and beyond the minimum. */
    public static final int AGAIN = 10;

    /** group: what it captured, forward. */
    public static final int REFERENCE = 11;

    /** group: what it captured, backward. */
    public static final int REFERENCE_BACK = 12;

    /** target: what is behind, up to LOOK_END, must match; goes on at the target, from the same place. */
    public static final int LOOK = 13;

    /** target: what is behind, up to LOOK_END, must not match; goes on at the target, from the same place. */
    public static final int LOOK_NOT = 14;

    /** Ends what LOOK or LOOK_NOT looks for; no operand. */
    public static final int LOOK_END = 15;

    /** An unused operand: the start of the text. */
    public static final int TEXT_START = 16;

    /** An unused operand: the end of the text. */
    public static final int TEXT_END = 17;

    /** set of line terminators: the start of a line. */
    public static final int LINE_START = 18;

    /** set of line terminators: the end of a line. */
    public static final int LINE_END = 19;

    /** set of word characters: between one of them and none of them. */
    public static final int BOUNDARY = 20;

    /** set of word characters: not between one of them and none of them. */
    public static final int NO_BOUNDARY = 21;

    private PatternProgram() {}
}
