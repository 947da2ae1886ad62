package io.github.jsonschema2records.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A long text in parts, some of which other strings share. They are joined once, when all sizes are known. */
final class TextParts {

    private final List<String> parts = new ArrayList<>();
    private int bytes;

    /**
     * Adds a part.
     *
     * @param size the number of its bytes in UTF-8
     * @throws ArithmeticException if the text gets longer than an array can be
     */
    void add(String part, int size) {
        bytes = Math.addExact(bytes, size);
        parts.add(part);
    }

    /** How many parts there are. */
    int count() {
        return parts.size();
    }

    /** The parts joined, in UTF-8. */
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

    /** The parts joined. */
    @Override
    public String toString() {
        return String.join("", parts);
    }
}
