package io.github.jsonschema2records.runtime;

import java.util.Arrays;

/**
 * Lines and columns of tokens in the source of a JSON text that was made from the tokens of another parser, such as a
 * YAML parser. Violations then have the positions of the source.
 * <pre>{@code
 * positions.add(writer.length(), line, column); // before the token is written
 * writer.string(text);
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class TokenPositions {

    private int[] offsets = {};
    private int[] lines = {};
    private int[] columns = {};
    private int count;

    /** Creates positions without any entry: all lines and columns are unknown. */
    public TokenPositions() {}

    /**
     * Adds the position of the next token.
     *
     * @param offset the length of the JSON text before the token, which is not less than that of the last call
     * @param line the 1-based line in the source, or 0 if it is unknown
     * @param column the 1-based column in the source, or 0 if it is unknown
     */
    public void add(int offset, int line, int column) {
        if (count == offsets.length) {
            int size = Math.max(16, 2 * count);
            offsets = Arrays.copyOf(offsets, size);
            lines = Arrays.copyOf(lines, size);
            columns = Arrays.copyOf(columns, size);
        }
        offsets[count] = offset;
        lines[count] = line;
        columns[count] = column;
        count++;
    }

    /** Returns the line of the token at an offset, or 0 if it is unknown. */
    int line(int offset) {
        int entry = entry(offset);
        return entry < 0 ? 0 : lines[entry];
    }

    /** Returns the column of the token at an offset, or 0 if it is unknown. */
    int column(int offset) {
        int entry = entry(offset);
        return entry < 0 ? 0 : columns[entry];
    }

    /** Returns the last entry that is not after an offset, or -1. Between it and its token there may be a comma. */
    private int entry(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
