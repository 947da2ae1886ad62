package io.github.jsonschema2records.runtime;

import java.util.Arrays;

/** Removes the members from the tape that {@link DuplicateNames} has marked, in one pass and without recursion. */
final class DroppedMembers {

    private final long[] tape;

    /** Two numbers for each open container: the new index of its token, and its old end. */
    private int[] open = new int[16];

    private int top;

    private DroppedMembers(long[] tape) {
        this.tape = tape;
    }

    /** Removes the marked members and returns the number of remaining tokens. */
    static int remove(long[] tape, int count) {
        return new DroppedMembers(tape).remove(count);
    }

    private int remove(int count) {
        int to = 0;
        int from = 0;
        while (from < count) {
            close(from, to);
            int kind = kind(from);
            if (kind == DuplicateNames.DROPPED) {
                from = next(from + 1);
            } else {
                tape[to] = tape[from];
                if (kind >= Kind.ARRAY) {
                    push(to, next(from));
                }
                to++;
                from++;
            }
        }
        close(count, to);
        return to;
    }

    /** Stores the new end {@code to} in the containers whose old end is {@code from}. */
    private void close(int from, int to) {
        while (top > 0 && open[top - 1] == from) {
            top -= 2;
            tape[open[top]] = (tape[open[top]] & ~JsonTokenizer.MASK) | to;
        }
    }

    private void push(int container, int end) {
        if (top == open.length) {
            open = Arrays.copyOf(open, 2 * top);
        }
        open[top++] = container;
        open[top++] = end;
    }

    private int kind(int at) {
        return (int) (tape[at] >>> JsonTokenizer.KIND_SHIFT);
    }

    private int next(int at) {
        return kind(at) >= Kind.ARRAY ? (int) tape[at] & JsonTokenizer.MASK : at + 1;
    }
}
