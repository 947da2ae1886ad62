package io.github.jsonschema2records.runtime.codegen;

/** A format as messages name what has it. */
final class FormatName {

    private FormatName() {}

    /** {@code an RFC 3339 date-time}, {@code a valid uuid}. */
    static String of(String format) {
        return switch (format) {
            case "date-time", "date", "time", "duration" -> "an RFC 3339 " + format;
            default -> "a valid " + format;
        };
    }
}
