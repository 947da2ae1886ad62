package io.github.jsonschema2records.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Long text in parts, some of which are shared with other strings. The parts are joined once, when all sizes are known.
 */
final class TextParts {

    private final List<String> parts = new ArrayList<>();
    private int bytes;

    /**
     * Adds a part.
     *
     * @param size the number of its bytes in UTF-8
     * @throws ArithmeticException if the text gets longer than the largest array
     */
    void add(String part, int size) {
        bytes = Math.addExact(bytes, size);
        parts.add(part);
    }

    /** Returns the number of parts. */
    int count() {
        return parts.size();
    }

    /** Returns the joined parts in UTF-8. */
    byte[] toByteArray() {
        byte[] all = new byte[bytes];
        int at = 0;
        for (String part : parts) {
            byte[] encoded = part.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(encoded, 0, all, at, encoded.length);
            at += encoded.length;
        }
        return all;
    }

    /** Returns the joined parts. */
    @Override
    public String toString() {
        return String.join("", parts);
    }
}
