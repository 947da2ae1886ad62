package io.github.jsonschema2records.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compares strings and numbers of one document in total orders that agree with the equality of JSON Schema. A
 * comparison of strings costs at most a small multiple of the shorter one.
 */
final class TapeScalars {

    /** Number of bytes of the longest escape, which may stand for one byte. */
    private static final long LONGEST_ESCAPE = 6;

    /** Length in bytes up to which a number is scanned at each comparison. The values of longer ones are kept. */
    private static final int SHORT_NUMBER = 40;

    private final JsonDocument document;
    private final Kept left = new Kept();
    private final Kept right = new Kept();

    /** Number of bytes compared, unescaped or scanned; never reset. */
    private long steps;

    TapeScalars(JsonDocument document) {
        this.document = document;
    }

    long steps() {
        return steps;
    }

    /** Orders numbers by value. */
    int compareNumbers(int a, int b) {
        int lengthA = document.byteLength(a);
        int lengthB = document.byteLength(b);
        if (lengthA > SHORT_NUMBER || lengthB > SHORT_NUMBER) {
            return left.value(a).compareTo(right.value(b));
        }
        int fromA = document.offset(a);
        int fromB = document.offset(b);
        steps += lengthA + lengthB;
        return JsonNumbers.compare(document.source(), fromA, fromA + lengthA, fromB, fromB + lengthB);
    }

    /** Orders strings or names by their lengths in UTF-8, then by their bytes. */
    int compareStrings(int a, int b) {
        int lengthA = document.byteLength(a);
        int lengthB = document.byteLength(b);
        if (isPlain(a) && isPlain(b)) {
            return lengthA != lengthB ? lengthA - lengthB : comparePlain(a, b, lengthA);
        }
        int order = compareWritten(lengthA, lengthB);
        return order != 0 ? order : compareBytes(bytes(a), bytes(b));
    }

    /** Orders objects by the sums of the lengths of their names, in UTF-8. */
    int compareNameSizes(int a, int b) {
        int order = compareWritten(written(a), written(b));
        return order != 0 ? order : Long.compare(nameSize(a), nameSize(b));
    }

    /**
     * Compares the lengths in UTF-8 of two texts, given their lengths with escapes. Returns 0 if they must be unescaped
     * to be compared. Then neither is much longer than the other.
     */
    private static int compareWritten(long lengthA, long lengthB) {
        return LONGEST_ESCAPE * lengthA < lengthB ? -1 : LONGEST_ESCAPE * lengthB < lengthA ? 1 : 0;
    }

    private int comparePlain(int a, int b, int length) {
        byte[] bytes = document.source();
        int fromA = document.offset(a);
        int fromB = document.offset(b);
        steps += length;
        return Arrays.compareUnsigned(bytes, fromA, fromA + length, bytes, fromB, fromB + length);
    }

    private static int compareBytes(byte[] a, byte[] b) {
        return a.length != b.length ? a.length - b.length : Arrays.compareUnsigned(a, b);
    }

    private boolean isPlain(int at) {
        return document.kind(at) == Kind.STRING;
    }

    private byte[] bytes(int at) {
        steps += document.byteLength(at);
        return Utf8.bytes(document.string(at));
    }

    private long written(int object) {
        long sum = 0;
        int end = document.end(object);
        for (int name = document.first(object); name < end; name = document.next(name + 1)) {
            sum += document.byteLength(name);
            steps++;
        }
        return sum;
    }

    private long nameSize(int object) {
        long sum = 0;
        int end = document.end(object);
        for (int name = document.first(object); name < end; name = document.next(name + 1)) {
            sum += isPlain(name) ? document.byteLength(name) : bytes(name).length;
        }
        return sum;
    }

    /** Value of the last long number on one side of a comparison. It is often compared with many others in a row. */
    private final class Kept {

        private int parse = -1;
        private int token = -1;
        private @Nullable Decimal value;

        Decimal value(int at) {
            Decimal kept = value;
            if (kept == null || token != at || parse != document.parses()) {
                int from = document.offset(at);
                steps += document.byteLength(at);
                kept = Decimal.of(document.source(), from, from + document.byteLength(at));
                value = kept;
                token = at;
                parse = document.parses();
            }
            return kept;
        }
    }
}
