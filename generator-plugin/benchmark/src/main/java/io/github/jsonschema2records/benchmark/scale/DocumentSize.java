package io.github.jsonschema2records.benchmark.scale;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The sizes of documents that are measured. */
public final class DocumentSize {

    private static final int[] SIZES = {1 << 10, 1 << 14, 1 << 18, 1 << 22, 1 << 26, 1 << 28};

    private DocumentSize() {}

    /** Returns the sizes in bytes up to a largest one. */
    public static int[] upTo(int largest) {
        return IntStream.concat(Arrays.stream(SIZES).filter(size -> size < largest), IntStream.of(largest))
                .toArray();
    }

    /** Returns a size as people write it. */
    public static String label(int size) {
        return size >= 1 << 20 ? (size >> 20) + " MB" : (size >> 10) + " KB";
    }
}
