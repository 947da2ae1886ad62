package io.github.jsonschema2records.awsbatch.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Strings in base64 that may have JSON, compressed with gzip or not. */
final class Base64Text {

    /** Start of gzip in base64. */
    private static final String GZIP = "H4sI";

    /** Matches base64 that starts with a brace or bracket and another character of ASCII, or with gzip. */
    private static final Pattern JSON = Pattern.compile("(?:[eW][w-z0-3]|H4sI)[A-Za-z0-9+/]*+={0,2}");

    private Base64Text() {}

    /**
     * Returns the bytes of a text.
     *
     * @param most the greatest number of bytes that are needed; a longer text may be cut, but has more of them
     * @return null if the string cannot have JSON
     */
    static byte @Nullable [] decode(String string, int most) {
        if (!JSON.matcher(string).matches()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(string);
            return string.startsWith(GZIP) ? uncompressed(bytes, most) : bytes;
        } catch (IllegalArgumentException | IOException e) {
            return null; // The string only looks like base64 or gzip.
        }
    }

    private static byte[] uncompressed(byte[] bytes, int most) throws IOException {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return text.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        }
    }
}
