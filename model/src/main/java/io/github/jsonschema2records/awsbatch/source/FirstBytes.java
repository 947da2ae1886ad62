package io.github.jsonschema2records.awsbatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Looks at the first bytes of a stream that supports marks, and leaves them there. */
final class FirstBytes {

    /** Greatest number of blanks before the bracket and before the first item of an array that is recognized. */
    private static final int BLANKS = 4096;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private FirstBytes() {}

    /** Returns the first bytes, fewer if the stream is shorter. */
    static byte[] of(InputStream stream, int count) throws IOException {
        stream.mark(count);
        byte[] bytes = stream.readNBytes(count);
        stream.reset();
        return bytes;
    }

    /**
     * Returns whether an array that is not empty comes after the byte order mark and the blanks, if there are any.
     * Reads no further than that, so that it does not wait for more of a stream than needed.
     */
    static boolean isArray(InputStream stream) throws IOException {
        boolean marked = Arrays.equals(of(stream, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
        stream.mark(BYTE_ORDER_MARK.length + 2 * BLANKS);
        stream.skipNBytes(marked ? BYTE_ORDER_MARK.length : 0);
        boolean array = visible(stream) == '[' && visible(stream) != ']';
        stream.reset();
        return array;
    }

    /** Returns the next byte that is not a blank, or -1 at the end of the stream or after too many blanks. */
    private static int visible(InputStream stream) throws IOException {
        for (int blanks = 0; blanks < BLANKS; blanks++) {
            int c = stream.read();
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                return c;
            }
        }
        return -1;
    }
}
