package io.github.jsonschema2records.generator.sample;

import java.util.List;

/** Texts of the formats that the specification names, and texts that have none of them. */
final class FormatTexts {

    private FormatTexts() {}

    /** Returns texts of a format; none for an unknown one. */
    static List<String> valid(String format) {
        return switch (format) {
            case "date" -> List.of("2024-05-17", "2024-05-18", "2024-05-19");
            case "date-time" -> List.of("2024-05-17T10:30:00Z", "2024-05-18T10:30:00Z", "2024-05-19T10:30:00+01:00");
            case "time" -> List.of("10:30:00Z", "10:31:00Z", "10:32:00Z");
            case "duration" -> List.of("P1D", "P2D", "PT1H");
            case "email", "idn-email" -> List.of("ada@example.com", "bob@example.com", "eve@example.com");
            case "hostname", "idn-hostname" -> List.of("example.com", "www.example.com", "example.org");
            case "ipv4" -> List.of("192.0.2.1", "192.0.2.2", "192.0.2.3");
            case "ipv6" -> List.of("2001:db8::1", "2001:db8::2", "2001:db8::3");
            case "uri", "iri", "uri-reference", "iri-reference" ->
                List.of(
                        "https://example.com/",
                        "https://example.com/a",
                        "https://example.com/b",
                        "http://example.com/",
                        "https://example.com/a.json",
                        "urn:example:a",
                        "file:///a");
            case "uri-template" -> List.of("https://example.com/{a}", "/{b}", "/{c}");
            case "uuid" ->
                List.of(
                        "123e4567-e89b-12d3-a456-426614174000",
                        "123e4567-e89b-12d3-a456-426614174001",
                        "123e4567-e89b-42d3-a456-426614174002");
            case "json-pointer" -> List.of("/a", "/b", "/c");
            case "relative-json-pointer" -> List.of("0", "1", "2/a");
            case "regex" -> List.of("^a$", "^b$", "a*");
            default -> List.of();
        };
    }

    /** Returns texts of which each format excludes at least one. */
    static List<String> invalid() {
        return List.of("not valid", "%", "::", "-", "(", "\\", "{", "");
    }
}
