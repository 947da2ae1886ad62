package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Format {@code duration} (JSON Schema Validation, section 7.3.1): {@code duration} of RFC 3339 appendix A.
 *
 * <p>The letters may be in either case, as in every grammar of RFC 5234. Numbers are whole. A unit between two others
 * must not be left out.
 */
public final class DurationFormat extends PlainFormat {

    /** Shared instance. */
    public static final TextFormat INSTANCE = new DurationFormat();

    private DurationFormat() {
        super("duration");
    }

    /** Returns whether {@code text} is a duration, such as {@code P4DT12H30M5S} or {@code P2W}. */
    public static boolean isDuration(CharSequence text) {
        return matches(text, INSTANCE);
    }

    @Override
    boolean matches(JsonDocument d, int from, int to) {
        if (to - from < 3 || Ascii.upper(d.byteAt(from)) != 'P') {
            return false;
        }
        int start = from + 1;
        if (Ascii.upper(d.byteAt(start)) == 'T') {
            return amounts(d, start + 1, to, "HMS") == to;
        }
        int at = amounts(d, start, to, "YMD");
        if (at < 0) {
            return amounts(d, start, to, "W") == to;
        }
        return at == to || (Ascii.upper(d.byteAt(at)) == 'T' && amounts(d, at + 1, to, "HMS") == to);
    }

    /** Skips one or more amounts in consecutive units. Returns -1 if there is none, or if a unit is not allowed. */
    private static int amounts(JsonDocument d, int from, int to, String units) {
        int at = from;
        int expected = -1;
        while (at < to && Ascii.isDigit(d.byteAt(at))) {
            at = Ascii.skipDigits(d, at, to);
            int unit = at < to ? units.indexOf(Ascii.upper(d.byteAt(at))) : -1;
            if (unit < 0 || (expected >= 0 && unit != expected)) {
                return -1;
            }
            expected = unit + 1;
            at++;
        }
        return at == from ? -1 : at;
    }
}
