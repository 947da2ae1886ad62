package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dialects defined by JSON Schema that this generator supports. */
public enum StandardDialect {
    /** Draft 4. */
    DRAFT_4("http://json-schema.org/draft-04/schema#"),
    /** Draft 6. */
    DRAFT_6("http://json-schema.org/draft-06/schema#"),
    /** Draft 7. */
    DRAFT_7("http://json-schema.org/draft-07/schema#"),
    /** Draft 2019-09. */
    DRAFT_2019_09("https://json-schema.org/draft/2019-09/schema"),
    /** Draft 2020-12. */
    DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema"),
    /** The coming version 1: its URI identifies the dialect, and is no document. */
    V1("https://json-schema.org/v1");

    private final String schemaUri;

    StandardDialect(String schemaUri) {
        this.schemaUri = schemaUri;
    }

    /**
     * Returns the dialect of a {@code $schema} value. Published schemas often have {@code https} instead of {@code
     * http}, or the other way round, and both are accepted; see {@link #isSpelledBy}.
     */
    public static Optional<StandardDialect> of(String schema) {
        String core = core(schema);
        return Arrays.stream(values())
                .filter(d -> core(d.schemaUri).equals(core))
                .findFirst();
    }

    /**
     * Returns whether a {@code $schema} value for this dialect is exactly its URI, with or without an empty fragment.
     */
    boolean isSpelledBy(String schema) {
        return withoutEmptyFragment(schema).equals(withoutEmptyFragment(schemaUri));
    }

    /** Returns the value of {@code $schema} as the specification writes it. */
    public String schemaUri() {
        return schemaUri;
    }

    /** Returns the URI of the metaschema's document, without a fragment. */
    public URI uri() {
        return URI.create(withoutEmptyFragment(schemaUri));
    }

    /** Returns the keyword that sets the base URI: {@code id} in draft 4, {@code $id} since draft 6. */
    public String idKeyword() {
        return this == DRAFT_4 ? "id" : "$id";
    }

    /** Returns whether the siblings of {@code $ref} are ignored, as up to draft 7. */
    public boolean refHidesSiblings() {
        return compareTo(DRAFT_7) <= 0;
    }

    /** Returns all URIs, for messages. */
    static String list() {
        return Arrays.stream(values()).map(StandardDialect::schemaUri).collect(Collectors.joining(", "));
    }

    /** Strips the parts of a URI that are often written in another way. */
    static String core(String uri) {
        String lowerCase = uri.strip().toLowerCase(Locale.ROOT);
        int end = lowerCase.length();
        while (end > 0 && "/#".indexOf(lowerCase.charAt(end - 1)) >= 0) {
            end--;
        }
        return lowerCase.substring(0, end).replaceFirst("^https?://(www\\.)?", "");
    }

    private static String withoutEmptyFragment(String uri) {
        return uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
