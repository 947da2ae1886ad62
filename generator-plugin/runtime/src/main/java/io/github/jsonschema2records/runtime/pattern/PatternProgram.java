package io.github.jsonschema2records.runtime.pattern;

/**
 * Instruction codes of a {@link BacktrackingPattern}. Each instruction is its code and its operands.
 *
 * <p>A program is one array: the number of registers; the index of the first instruction; the sets of code points, each
 * with its number of ranges and then the first and last of each range, ascending; the instructions. Operands refer to a
 * set or a target instruction by its index. The first registers are the starts and ends of the groups; group 0 is not
 * used.
 *
 * <p>The comment of each instruction lists its operands, then the effect. "Next" is the following instruction.
 */
public final class PatternProgram {

    /** No operand. The pattern matches. */
    public static final int MATCH = 0;

    /** Operand: set. Reads one character of the set, forward. */
    public static final int SET = 1;

    /** Operand: set. Reads one character of the set, backward. */
    public static final int SET_BACK = 2;

    /** Operand: target. Continues at the target. */
    public static final int JUMP = 3;

    /** Operand: target. Continues at the next instruction, or at the target if that fails. */
    public static final int SPLIT = 4;

    /** Operand: register. Stores the current place in the text. */
    public static final int SAVE = 5;

    /** Operand: register. Stores 0. */
    public static final int RESET = 6;

    /**
     * Operands: counter, min, max + 1 (0: unbounded), exit. Starts another round at the next instruction, or continues
     * at the exit if that fails.
     */
    public static final int LOOP = 7;

    /**
     * Operands: counter, min, max + 1 (0: unbounded), exit. Continues at the exit, or starts another round at the next
     * instruction if that fails.
     */
    public static final int LOOP_LAZY = 8;

    /**
     * Operands: counter, register of the place, first group, number of groups. Starts a round and resets its groups.
     */
    public static final int ENTER = 9;

    /**
     * Operands: counter, min, register of the place, loop. Ends a round. Fails if the round was empty and more than the
     * minimum.
     */
    public static final int AGAIN = 10;

    /** Operand: group. Reads the text that the group captured, forward. */
    public static final int REFERENCE = 11;

    /** Operand: group. Reads the text that the group captured, backward. */
    public static final int REFERENCE_BACK = 12;

    /**
     * Operand: target. The instructions from the next one to LOOK_END must match; continues at the target, from the
     * same place.
     */
    public static final int LOOK = 13;

    /**
     * Operand: target. The instructions from the next one to LOOK_END must not match; continues at the target, from the
     * same place.
     */
    public static final int LOOK_NOT = 14;

    /** No operand. Ends the instructions of LOOK or LOOK_NOT. */
    public static final int LOOK_END = 15;

    /** Unused operand. Requires the start of the text. */
    public static final int TEXT_START = 16;

    /** Unused operand. Requires the end of the text. */
    public static final int TEXT_END = 17;

    /** Operand: set of line terminators. Requires the start of a line. */
    public static final int LINE_START = 18;

    /** Operand: set of line terminators. Requires the end of a line. */
    public static final int LINE_END = 19;

    /** Operand: set of word characters. Requires a word boundary. */
    public static final int BOUNDARY = 20;

    /** Operand: set of word characters. Requires a place that is no word boundary. */
    public static final int NO_BOUNDARY = 21;

    private PatternProgram() {}
}
