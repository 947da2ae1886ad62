package io.github.jsonschema2records.generator.instance;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Uncompresses streams that start with the two bytes of gzip, whatever the name of the file is. */
final class InstanceStream {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private InstanceStream() {}

    /** Returns the uncompressed stream. */
    static InputStream open(InputStream stream) throws IOException {
        InputStream in = new BufferedInputStream(stream, BUFFER);
        in.mark(2);
        boolean gzip = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return gzip ? new Uncompressed(new GZIPInputStream(new Patient(in), BUFFER)) : in;
    }

    /**
     * A stream whose {@link #available()} is 0 only at its end. {@link GZIPInputStream} takes 0 for the end, and would
     * lose the rest of a file that was appended to.
     */
    private static final class Patient extends FilterInputStream {

        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            int available = in.available();
            if (available > 0) {
                return available;
            }
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : 1;
        }
    }

    /** Describes damaged data in plain words. */
    private static final class Uncompressed extends FilterInputStream {

        Uncompressed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (EOFException e) {
                throw new IOException("the gzip data is cut off", e);
            } catch (ZipException e) {
                throw new IOException("the gzip data is damaged (" + e.getMessage() + ")", e);
            }
        }
    }
}
