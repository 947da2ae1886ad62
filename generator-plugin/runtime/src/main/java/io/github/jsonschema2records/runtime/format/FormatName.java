package io.github.jsonschema2records.runtime.format;

/** Names formats in messages. */
public final class FormatName {

    private FormatName() {}

    /** Returns the name with its article: {@code an RFC 3339 date-time}, {@code a valid uuid}. */
    public static String of(String format) {
        return switch (format) {
            case "date-time", "date", "time", "duration" -> "an RFC 3339 " + format;
            default -> "a valid " + format;
        };
    }
}
