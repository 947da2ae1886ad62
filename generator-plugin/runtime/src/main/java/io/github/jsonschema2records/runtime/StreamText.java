package io.github.jsonschema2records.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads texts from streams. A class of its own, so that texts in memory do not load the classes of the exceptions. */
final class StreamText {

    private StreamText() {}

    /**
     * Returns the rest of a stream.
     *
     * @param most the greatest number of bytes
     * @throws UncheckedIOException if the stream cannot be read
     */
    static byte[] read(InputStream stream, int most) {
        try {
            return stream.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
