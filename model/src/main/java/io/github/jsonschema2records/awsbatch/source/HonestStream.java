package io.github.jsonschema2records.awsbatch.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream whose {@link #available()} is 0 only at its end. {@link java.util.zip.GZIPInputStream} takes 0 for the end,
 * and would lose the rest of a file that was appended to. It does not close the stream that it reads.
 */
final class HonestStream extends FilterInputStream {

    /** Creates a stream from one that supports marks. */
    HonestStream(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }

    @Override
    public int available() throws IOException {
        int available = in.available();
        return available > 0 ? available : FirstBytes.of(in, 1).length;
    }
}
