package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parses UUIDs in the form of RFC 4122 only. {@link UUID#fromString} accepts other forms as well. */
public final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    /** Returns the UUID of a string, or null if it is not a UUID. */
    public static @Nullable UUID read(JsonDocument d, int string) {
        if (d.kind(string) == Kind.ESCAPED_STRING) {
            return ofEscaped(d.string(string));
        }
        return d.byteLength(string) == LENGTH ? digits(d, d.offset(string)) : null;
    }

    private static @Nullable UUID ofEscaped(String text) {
        boolean plain = text.length() == LENGTH && text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        JsonDocument copy = JsonDocument.of(plain ? "\"" + text + "\"" : "\"\"");
        return copy.failure() == null ? read(copy, 0) : null;
    }

    private static @Nullable UUID digits(JsonDocument d, int offset) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < LENGTH; i++) {
            int c = d.byteAt(offset + i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return null;
                }
                continue;
            }
            int digit = digit(c);
            if (digit < 0) {
                return null;
            }
            high = high << 4 | low >>> 60;
            low = low << 4 | digit;
        }
        return new UUID(high, low);
    }

    private static int digit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
