package io.github.jsonschema2records.runtime.codegen;

/**
 * Bound of the stack that checks and readers of a schema need for a document. Computed from the number of schemas that
 * can be at work at the same time, which generated code knows.
 */
final class StackNeed {

    /** Bytes of stack that every thread has for one operation. The smallest stack that is supported has 256 KB. */
    private static final int AT_HAND = 96 << 10;

    /** Bytes of stack that a check or a reader takes for one schema, before the code is compiled. */
    static final int CHECK = 320;

    /** Bytes of stack that the interpreter of schemas takes for one schema. */
    static final int OUTPUT = 1_024;

    private final int once;
    private final int perLevel;

    /** Greatest depth of a document that every thread has stack for; less than 0 if there is none. */
    final int levels;

    StackNeed(int once, int perLevel) {
        this.once = once;
        this.perLevel = perLevel;
        long rest = AT_HAND / CHECK - (long) once - perLevel;
        levels = rest < 0 ? -1 : perLevel == 0 ? Integer.MAX_VALUE : (int) (rest / perLevel);
    }

    /**
     * Returns the bytes of stack for a document.
     *
     * @param depth the depth of the document
     * @param each the bytes for one schema
     */
    long bytes(int depth, int each) {
        return (once + (depth + 1L) * perLevel) * each;
    }

    /** Returns whether the interpreter needs a larger stack than every thread has. */
    boolean exceedsForOutput(int depth) {
        return bytes(depth, OUTPUT) > AT_HAND;
    }
}
