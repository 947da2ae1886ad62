package io.github.jsonschema2records.runtime.format;

import org.jspecify.annotations.Nullable;

/** Explains why a string is not a date, time or date-time of RFC 3339. */
final class TimeFault {

    private static final int DATE = "2024-12-31".length();
    private static final int TIME = "23:59:59".length();

    private TimeFault() {}

    static @Nullable String date(String text) {
        if (!hasShape(text, "dddd-dd-dd")) {
            return "it must be written like 2024-12-31";
        }
        int month = number(text, 5);
        int day = number(text, 8);
        if (month < 1 || month > 12) {
            return "there is no month " + text.substring(5, 7);
        }
        if (day < 1 || day > lastDay(number(text, 0) * 100 + number(text, 2), month)) {
            return "there is no day " + text.substring(8, DATE) + " in " + text.substring(0, 7);
        }
        return text.length() > DATE ? "a date has no time: nothing may follow " + text.substring(0, DATE) : null;
    }

    private static int lastDay(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 ? leap ? 29 : 28 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    static @Nullable String dateTime(String text) {
        String date = date(text.substring(0, Math.min(DATE, text.length())));
        if (date != null) {
            return hasShape(text, "dddd-dd-dd") ? date : "it must be written like 2024-12-31T23:59:59Z";
        } else if (text.length() == DATE) {
            return "the time is missing, as in " + text + "T23:59:59Z";
        } else if ("Tt".indexOf(text.charAt(DATE)) < 0) {
            return "T must be between date and time";
        }
        return time(text.substring(DATE + 1));
    }

    static @Nullable String time(String text) {
        if (hasShape(text, "dd:dd") && (text.length() == 5 || text.charAt(5) != ':')) {
            return "the seconds are missing";
        } else if (!hasShape(text, "dd:dd:dd")) {
            return "the time must be written like 23:59:59Z";
        } else if (number(text, 0) > 23) {
            return "there is no hour " + text.substring(0, 2);
        } else if (number(text, 3) > 59) {
            return "there is no minute " + text.substring(3, 5);
        } else if (number(text, 6) > 60) {
            return "there is no second " + text.substring(6, TIME);
        }
        String rest = text.substring(TIME);
        if (rest.startsWith(",")) {
            return "a fraction of a second begins with a dot";
        } else if (rest.startsWith(".")) {
            int end = Ascii.skipDigits(rest, 1, rest.length());
            if (end == 1) {
                return "the fraction of a second has no digits";
            }
            rest = rest.substring(end);
        }
        return offset(text, rest);
    }

    private static @Nullable String offset(String text, String offset) {
        if (offset.isEmpty()) {
            return "the offset (Z or +01:00) is missing";
        } else if (offset.equalsIgnoreCase("Z")) {
            return number(text, 6) == 60 ? "second 60 is at the end of a UTC day only" : null;
        }
        boolean signed = offset.charAt(0) == '+' || offset.charAt(0) == '-';
        if (offset.length() != 6 || !signed || !hasShape(offset.substring(1), "dd:dd")) {
            return "the offset must be Z or like +01:00";
        } else if (number(offset, 1) > 23 || number(offset, 4) > 59) {
            return "there is no offset " + offset;
        }
        return number(text, 6) == 60 ? "second 60 is at the end of a UTC day only" : null;
    }

    /** Returns whether a text begins with characters of a shape, in which {@code d} stands for a digit. */
    private static boolean hasShape(String text, String shape) {
        if (text.length() < shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            if (shape.charAt(i) == 'd' ? !Ascii.isDigit(c) : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }
}
