package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.MessageText;
import org.jspecify.annotations.Nullable;

/** Explains in a few words why a string does not conform to a format. */
public final class FormatFault {

    private FormatFault() {}

    /**
     * Returns the explanation, for example {@code the seconds are missing}. Returns null if there is none for this
     * text.
     *
     * @param format the name of the format
     * @param text a string that does not conform to it
     */
    public static @Nullable String of(String format, String text) {
        if (text.isEmpty()) {
            return format.equals("regex") ? null : "it is empty";
        }
        return switch (format) {
            case "date" -> TimeFault.date(text);
            case "time" -> TimeFault.time(text);
            case "date-time" -> TimeFault.dateTime(text);
            case "duration" -> DurationFault.of(text);
            case "email", "idn-email" -> AddressFault.email(text);
            case "hostname", "idn-hostname" -> AddressFault.hostname(text);
            case "ipv4" -> AddressFault.ipv4(text);
            case "ipv6" -> AddressFault.ipv6(text);
            case "uri", "iri" -> AddressFault.uri(text, true, format.equals("iri"));
            case "uri-reference", "iri-reference" -> AddressFault.uri(text, false, format.equals("iri-reference"));
            case "uuid" -> AddressFault.uuid(text);
            case "json-pointer" -> pointer(text);
            case "regex" -> RegexFault.of(text);
            default -> null;
        };
    }

    private static @Nullable String pointer(String text) {
        return text.charAt(0) == '/' ? "~ must be written as ~0" : "it must be empty or begin with /";
    }

    /** Returns the explanation that a character is not allowed. */
    static String notAllowed(int character) {
        return character == ' '
                ? "a space is not allowed"
                : "the character " + MessageText.quote(Character.toString(character)) + " is not allowed";
    }
}
