package io.github.jsonschema2records.runtime.format;

import org.jspecify.annotations.Nullable;

/** Explains why a string is not a duration of RFC 3339. */
final class DurationFault {

    private DurationFault() {}

    static @Nullable String of(String text) {
        int t = text.indexOf('T');
        int week = text.indexOf('W');
        if (Ascii.upper(text.charAt(0)) != 'P' || !Ascii.isLetter(text.charAt(0))) {
            return "it must begin with P, as in P1DT12H";
        } else if (text.length() == 1 || t == text.length() - 1) {
            return "a number with its unit is missing";
        } else if (text.indexOf('.') >= 0 || text.indexOf(',') >= 0) {
            return "numbers must be whole";
        } else if (text.indexOf('-') >= 0 || text.indexOf('+') >= 0) {
            return "numbers have no sign";
        } else if (Ascii.isDigit(text.charAt(text.length() - 1))) {
            return "the last number has no unit";
        } else if ((week >= 0 && week < text.length() - 1) || (week > 0 && hasUnit(text, week, "YMDT"))) {
            return "weeks cannot be combined with other units";
        } else if (t < 0 && hasUnit(text, text.length(), "HS")) {
            return "T must come before hours, minutes and seconds";
        }
        return order(text, t);
    }

    private static boolean hasUnit(String text, int end, String units) {
        for (int i = 1; i < end; i++) {
            if (units.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks the order of the units: years, months and days, then hours, minutes and seconds. No unit may occur twice,
     * and none between two others may be missing.
     */
    private static @Nullable String order(String text, int t) {
        String date = units(t < 0 ? text.substring(1) : text.substring(1, t));
        String time = t < 0 ? "" : units(text.substring(t + 1));
        boolean known = "YMD".contains(date) || date.equals("W");
        return known && "HMS".contains(time)
                ? null
                : "the units must be Y, M, D and after T H, M, S, in this order and without a gap";
    }

    private static String units(String part) {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            if (!Ascii.isDigit(part.charAt(i))) {
                units.append(part.charAt(i));
            }
        }
        return units.toString();
    }
}
