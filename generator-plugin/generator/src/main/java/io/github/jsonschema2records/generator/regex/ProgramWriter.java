package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the instructions and character sets of a program, and assigns their places. */
final class ProgramWriter {

    /** Number of values before the sets: the number of registers and the index of the first instruction. */
    private static final int HEAD = 2;

    private final List<Integer> sets = new ArrayList<>();
    private final Map<CodePointSet, Integer> setPlaces = new LinkedHashMap<>();
    private final List<Integer> code = new ArrayList<>();

    /**
     * Places of operands that are relative to the first instruction, so that they have to be shifted by the size of the
     * sets.
     */
    private final List<Integer> targets = new ArrayList<>();

    private int registers;

    ProgramWriter(int registers) {
        this.registers = registers;
    }

    /** Returns a register that nothing else uses. */
    int newRegister() {
        return registers++;
    }

    /** Adds an instruction. Its operands are not jump targets. */
    ProgramWriter add(int instruction, int... operands) {
        code.add(instruction);
        for (int operand : operands) {
            code.add(operand);
        }
        return this;
    }

    /** Returns the place of a set. */
    int set(CodePointSet set) {
        return setPlaces.computeIfAbsent(set, this::write);
    }

    private int write(CodePointSet set) {
        int place = HEAD + sets.size();
        List<int[]> ranges = set.ranges();
        sets.add(ranges.size());
        for (int[] range : ranges) {
            sets.add(range[0]);
            sets.add(range[1]);
        }
        return place;
    }

    /** Returns the place of the next instruction. */
    int here() {
        return code.size();
    }

    /** Adds a jump target as an operand. */
    void target(int place) {
        targets.add(code.size());
        code.add(place);
    }

    /** Adds an operand for a jump target that {@link #land} sets later. */
    int open() {
        target(0);
        return code.size() - 1;
    }

    /** Sets the target of an operand to the next instruction. */
    void land(int operand) {
        code.set(operand, code.size());
    }

    /** Returns the whole program. */
    PackedText text() {
        int start = HEAD + sets.size();
        List<Integer> moved = new ArrayList<>(code);
        for (int target : targets) {
            moved.set(target, code.get(target) + start);
        }
        PackedText text = new PackedText().add(registers, start);
        sets.forEach(text::add);
        moved.forEach(text::add);
        return text;
    }
}
