package io.github.jsonschema2records.awsbatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Looks at the first bytes of a stream that supports marks, and leaves them there. */
final class FirstBytes {

    /** Greatest number of blanks before an array that is recognized. */
    private static final int BLANKS = 4096;

    private FirstBytes() {}

    /** Returns the first bytes, fewer if the stream is shorter. */
    static byte[] of(InputStream stream, int count) throws IOException {
        stream.mark(count);
        byte[] bytes = stream.readNBytes(count);
        stream.reset();
        return bytes;
    }

    /** Returns whether the first character that is neither a byte order mark nor a blank opens an array. */
    static boolean isArray(InputStream stream) throws IOException {
        byte[] bytes = of(stream, BLANKS);
        int at = afterMark(bytes);
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
        return at < bytes.length && bytes[at] == '[';
    }

    /** Returns the number of bytes of a byte order mark, or 0. */
    static int afterMark(byte[] bytes) {
        byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)
                ? mark.length
                : 0;
    }
}
