package io.github.jsonschema2records.awsbatch.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of an export of CloudWatch Logs to Amazon S3. Each line starts with a time, which is replaced by a record
 * separator and blanks. So the JSON text behind it keeps its column, and is found after a line that is not JSON.
 */
final class LogExport extends FilterInputStream {

    /** Greatest number of characters of a time and the blank behind it, with nanoseconds and an offset. */
    private static final int LONGEST = 37;

    /** Character before each text of a JSON text sequence (RFC 7464). */
    private static final int RECORD_SEPARATOR = 0x1e;

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d) ");

    private boolean lineStarts = true;
    private int blanks;

    /**
     * Creates a stream.
     *
     * @param lines the lines, a stream that supports marks
     */
    LogExport(InputStream lines) {
        super(lines);
    }

    /** Returns whether the first line of a stream starts with a time. */
    static boolean isAt(InputStream lines) throws IOException {
        return length(lines) > 0;
    }

    /** Returns the number of characters of the time at the start of a stream, and of the blank behind it; or 0. */
    private static int length(InputStream lines) throws IOException {
        String start = new String(FirstBytes.of(lines, LONGEST), StandardCharsets.ISO_8859_1);
        Matcher time = TIME.matcher(start);
        return time.lookingAt() ? time.end() : 0;
    }

    @Override
    public int read() throws IOException {
        boolean starts = lineStarts;
        if (starts) {
            blanks = length(in);
        }
        int next = in.read();
        lineStarts = next == '\n';
        if (blanks == 0) {
            return next;
        }
        blanks--;
        return starts ? RECORD_SEPARATOR : ' ';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[offset + count] = (byte) next;
            count++;
        }
        return count;
    }

    /** Returns false. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
