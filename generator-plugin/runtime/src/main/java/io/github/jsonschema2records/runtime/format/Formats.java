package io.github.jsonschema2records.runtime.format;

import org.jspecify.annotations.Nullable;

/**
 * Lists the values of {@code format} that JSON Schema defines, drafts 4 to 2020-12. The class of a format is not loaded
 * before the format is used.
 */
public final class Formats {

    /** Newest draft (2020-12) as a number for {@link #of(String, int)}. The others are 4, 6, 7 and 2019. */
    public static final int NEWEST_DRAFT = 2020;

    private Formats() {}

    /**
     * Returns the format with this name, as the newest draft defines it.
     *
     * @return null if no draft defines the name; JSON Schema treats such a format as an annotation
     */
    public static @Nullable TextFormat of(String name) {
        return of(name, NEWEST_DRAFT);
    }

    /**
     * Returns the format with this name, as a draft defines it.
     *
     * @param draft 4, 6, 7, 2019 (2019-09) or 2020 (2020-12)
     * @return null if the draft does not define the name; JSON Schema treats such a format as an annotation
     */
    public static @Nullable TextFormat of(String name, int draft) {
        if (draft < firstDraft(name)) {
            return null;
        }
        if (draft < 7 && name.equals("hostname")) {
            return HostnameFormat.WITHOUT_A_LABELS;
        }
        if (draft < 2020 && name.equals("relative-json-pointer")) {
            return RelativeJsonPointerFormat.WITHOUT_INDEX;
        }
        return newest(name);
    }

    /** Returns the first draft, from 4 on, that defines the format. */
    private static int firstDraft(String name) {
        return switch (name) {
            case "uri-reference", "uri-template", "json-pointer" -> 6;
            case "date", "time", "regex", "relative-json-pointer" -> 7;
            case "idn-email", "idn-hostname", "iri", "iri-reference" -> 7;
            case "duration", "uuid" -> 2019;
            default -> 4;
        };
    }

    private static @Nullable TextFormat newest(String name) {
        return switch (name) {
            case "date-time" -> DateTimeFormat.INSTANCE;
            case "date" -> DateFormat.INSTANCE;
            case "time" -> TimeFormat.INSTANCE;
            case "duration" -> DurationFormat.INSTANCE;
            case "email" -> EmailFormat.INSTANCE;
            case "idn-email" -> IdnEmailFormat.INSTANCE;
            case "hostname" -> HostnameFormat.INSTANCE;
            case "idn-hostname" -> IdnHostnameFormat.INSTANCE;
            case "ipv4" -> Ipv4Format.INSTANCE;
            case "ipv6" -> Ipv6Format.INSTANCE;
            case "uri" -> UriFormat.URI;
            case "uri-reference" -> UriFormat.REFERENCE;
            case "iri" -> IriFormat.IRI;
            case "iri-reference" -> IriFormat.REFERENCE;
            case "uri-template" -> UriTemplateFormat.INSTANCE;
            case "uuid" -> UuidFormat.INSTANCE;
            case "json-pointer" -> JsonPointerFormat.INSTANCE;
            case "relative-json-pointer" -> RelativeJsonPointerFormat.INSTANCE;
            case "regex" -> RegexFormat.INSTANCE;
            default -> null;
        };
    }
}
