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

    /** Matches base64 that starts with a brace or bracket, or with gzip. */
    private static final Pattern JSON = Pattern.compile("(?:[eW][w-z]|H4sI)[A-Za-z0-9+/]*+={0,2}");

    private Base64Text() {}

    /**
     * Returns the bytes of a text.
     *
     * @param most the greatest number of bytes
     * @return null if the string cannot have JSON, or it is longer
     */
    static byte @Nullable [] decode(String string, int most) {
        if (!JSON.matcher(string).matches()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(string);
            byte[] text = string.startsWith(GZIP) ? uncompressed(bytes, most) : bytes;
            return text.length <= most ? text : null;
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
