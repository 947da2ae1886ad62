package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;

/**
 * Runs one search of a {@link BacktrackingPattern}: interprets its {@link PatternProgram} on one text.
 *
 * <p>Registers hold the start and end of each group (-1 for a group that did not take part), the counts of loops and
 * the start of each round. Alternatives that were not tried yet are on a stack of this class, so no recursion is
 * needed. A place is an index of the UTF-8 bytes, so a long text takes no further memory.
 */
final class Backtracker {

    /**
     * The stack has entries of three numbers: a kind and two operands. CHOICE continues at an instruction and a place.
     */
    private static final int CHOICE = 0;
    /** UNDO restores the earlier value of a register. */
    private static final int UNDO = 1;
    /** AHEAD is a choice that is taken once the lookahead or lookbehind has matched. */
    private static final int AHEAD = 2;
    /** AHEAD_NOT is a choice that is taken if the negative lookahead or lookbehind has not matched. */
    private static final int AHEAD_NOT = 3;

    /** Largest size of the stack, in numbers. A search that needs more is given up, as if its steps were used up. */
    private static final int LARGEST_STACK = 1 << 21;

    private final int[] program;
    private final byte[] utf8;
    private final int from;
    private final int to;
    private final int[] registers;
    private long steps;
    private int[] stack = new int[96];
    private int top;
    private int pc;
    private int place;

    Backtracker(int[] program, byte[] utf8, int from, int to, long steps) {
        this.program = program;
        this.utf8 = utf8;
        this.from = from;
        this.to = to;
        this.steps = steps;
        registers = new int[program[0]];
    }

    boolean isExhausted() {
        return steps < 0;
    }

    /** Returns the number of steps that are left, negative if there were too many. */
    long left() {
        return steps;
    }

    boolean search() {
        for (int start = from; start <= to && steps >= 0; start = after(start)) {
            Arrays.fill(registers, -1);
            top = 0;
            pc = program[1];
            place = start;
            if (run()) {
                return true;
            }
        }
        return false;
    }

    private boolean run() {
        while (steps-- > 0) {
            if (program[pc] == PatternProgram.MATCH) {
                return true;
            }
            if (!step() && !backtrack()) {
                return false;
            }
        }
        steps = -1;
        return false;
    }

    /** Executes one instruction. Returns false if it fails. */
    private boolean step() {
        int a = program[pc + 1];
        switch (program[pc]) {
            case PatternProgram.SET -> {
                pc += 2;
                int at = place;
                place = after(at);
                return isIn(a, at);
            }
            case PatternProgram.SET_BACK -> {
                pc += 2;
                place = before(place);
                return isIn(a, place);
            }
            case PatternProgram.JUMP -> pc = a;
            case PatternProgram.SPLIT -> {
                push(CHOICE, a, place);
                pc += 2;
            }
            case PatternProgram.SAVE -> {
                set(a, place);
                pc += 2;
            }
            case PatternProgram.RESET -> {
                set(a, 0);
                pc += 2;
            }
            default -> {
                return control(a);
            }
        }
        return true;
    }

    private boolean control(int a) {
        int instruction = program[pc];
        switch (instruction) {
            case PatternProgram.LOOP, PatternProgram.LOOP_LAZY -> loop(a, instruction == PatternProgram.LOOP);
            case PatternProgram.ENTER -> enter(a);
            case PatternProgram.AGAIN -> {
                return again(a);
            }
            case PatternProgram.REFERENCE, PatternProgram.REFERENCE_BACK -> {
                return reference(a, instruction == PatternProgram.REFERENCE);
            }
            case PatternProgram.LOOK, PatternProgram.LOOK_NOT -> {
                push(instruction == PatternProgram.LOOK ? AHEAD : AHEAD_NOT, a, place);
                pc += 2;
            }
            case PatternProgram.LOOK_END -> {
                return endLookaround();
            }
            default -> {
                pc += 2;
                return holds(instruction, a);
            }
        }
        return true;
    }

    private boolean holds(int assertion, int set) {
        return switch (assertion) {
            case PatternProgram.TEXT_START -> place == from;
            case PatternProgram.TEXT_END -> place == to;
            case PatternProgram.LINE_START -> place == from || isIn(set, before(place));
            case PatternProgram.LINE_END -> place == to || isIn(set, place);
            default -> (isIn(set, before(place)) != isIn(set, place)) == (assertion == PatternProgram.BOUNDARY);
        };
    }

    /** Returns the place after the character at a place. The end of the text counts as a character. */
    private int after(int at) {
        return at >= to ? at + 1 : at + Utf8Characters.length(utf8[at]);
    }

    /** Returns the place before the character that ends at a place, or a place before the text. */
    private int before(int at) {
        int place = at - 1;
        while (place > from && Utf8Characters.isContinuation(utf8[place])) {
            place--;
        }
        return place;
    }

    private boolean isIn(int set, int at) {
        if (at < from || at >= to) {
            return false;
        }
        int c = Utf8Characters.codePoint(utf8, at);
        int low = 0;
        int high = program[set] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int range = set + 1 + 2 * middle;
            if (c < program[range]) {
                high = middle - 1;
            } else if (c > program[range + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private void loop(int counter, boolean greedy) {
        int count = registers[counter];
        int exit = program[pc + 4];
        int round = pc + 5;
        if (count < program[pc + 2]) {
            pc = round;
        } else if (count + 1 == program[pc + 3]) {
            pc = exit;
        } else {
            push(CHOICE, greedy ? exit : round, place);
            pc = greedy ? round : exit;
        }
    }

    private void enter(int counter) {
        set(counter, registers[counter] + 1);
        set(program[pc + 2], place);
        int first = 2 * program[pc + 3];
        int captures = 2 * program[pc + 4];
        steps -= captures;
        for (int i = 0; i < captures; i++) {
            set(first + i, -1);
        }
        pc += 5;
    }

    private boolean again(int counter) {
        boolean empty = registers[counter] > program[pc + 2] && registers[program[pc + 3]] == place;
        pc = program[pc + 4];
        return !empty;
    }

    /** Compares the text with what a group captured. A group that did not take part matches the empty text. */
    private boolean reference(int group, boolean forward) {
        pc += 2;
        int first = registers[2 * group];
        int end = registers[2 * group + 1];
        if (first < 0 || end < 0) {
            return true;
        }
        int length = end - first;
        int start = forward ? place : place - length;
        place = forward ? place + length : start;
        steps -= length;
        return start >= from && start + length <= to && Arrays.equals(utf8, first, end, utf8, start, start + length);
    }

    /**
     * Ends the innermost lookaround after it has matched. Its untried alternatives are dropped. Its captures stay,
     * unless it is negated.
     */
    private boolean endLookaround() {
        int barrier = top - 3;
        while (stack[barrier] < AHEAD) {
            barrier -= 3;
        }
        steps -= (top - barrier) / 3;
        if (stack[barrier] == AHEAD_NOT) {
            while (top > barrier + 3) {
                pop();
            }
            top = barrier;
            return false;
        }
        pc = stack[barrier + 1];
        place = stack[barrier + 2];
        int newTop = barrier;
        for (int entry = barrier + 3; entry < top; entry += 3) {
            if (stack[entry] == UNDO) {
                System.arraycopy(stack, entry, stack, newTop, 3);
                newTop += 3;
            }
        }
        top = newTop;
        return true;
    }

    /** Goes back to the latest alternative that was not tried yet. Returns false if there is none. */
    private boolean backtrack() {
        while (top > 0) {
            int kind = pop();
            if (kind == CHOICE || kind == AHEAD_NOT) {
                return true;
            }
        }
        return false;
    }

    /** Removes the topmost entry of the stack and applies it. */
    private int pop() {
        top -= 3;
        int kind = stack[top];
        if (kind == UNDO) {
            registers[stack[top + 1]] = stack[top + 2];
        } else {
            pc = stack[top + 1];
            place = stack[top + 2];
        }
        return kind;
    }

    private void set(int register, int value) {
        push(UNDO, register, registers[register]);
        registers[register] = value;
    }

    private void push(int kind, int a, int b) {
        if (top == stack.length) {
            if (top > LARGEST_STACK) {
                steps = -1;
                return;
            }
            stack = Arrays.copyOf(stack, 2 * top);
        }
        stack[top] = kind;
        stack[top + 1] = a;
        stack[top + 2] = b;
        top += 3;
    }
}
