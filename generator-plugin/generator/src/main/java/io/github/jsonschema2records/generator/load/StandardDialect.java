package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dialects of JSON Schema that this generator supports: its own, and those of API descriptions. */
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
    V1("https://json-schema.org/v1"),
    /** The schemas of OpenAPI 3.0. The specification gives the dialect no URI; this one is the generator's. */
    OPENAPI_3_0("https://spec.openapis.org/oas/3.0/dialect", DRAFT_4),
    /** The schemas of OpenAPI 3.1 and 3.2, in documents without a {@code jsonSchemaDialect}. */
    OPENAPI_3_1("https://spec.openapis.org/oas/3.1/dialect/base", DRAFT_2020_12),
    /** The schemas of AsyncAPI 3. */
    ASYNCAPI_3("http://asyncapi.com/definitions/3.0.0/schema.json", DRAFT_7);

    private static final Pattern LATER_OPENAPI =
            Pattern.compile("spec\\.openapis\\.org/oas/3\\.[12]/dialect/[a-z0-9-]+");

    private final String schemaUri;
    private final @Nullable StandardDialect extended;

    StandardDialect(String schemaUri) {
        this(schemaUri, null);
    }

    StandardDialect(String schemaUri, @Nullable StandardDialect extended) {
        this.schemaUri = schemaUri;
        this.extended = extended;
    }

    /** Returns the dialect that this one adds keywords to, or this one if it is JSON Schema's own. */
    public StandardDialect base() {
        return extended == null ? this : extended;
    }

    /**
     * Returns the dialect of a {@code $schema} value. Published schemas often have {@code https} instead of {@code
     * http}, or the other way round, and both are accepted; see {@link #isSpelledBy}.
     */
    public static Optional<StandardDialect> of(String schema) {
        String core = core(schema);
        if (LATER_OPENAPI.matcher(core).matches()) {
            return Optional.of(OPENAPI_3_1);
        }
        return Arrays.stream(values())
                .filter(d -> core(d.schemaUri).equals(core))
                .findFirst();
    }

    /**
     * Returns whether a {@code $schema} value for this dialect is exactly its URI, with or without an empty fragment.
     */
    boolean isSpelledBy(String schema) {
        return extended != null || withoutEmptyFragment(schema).equals(withoutEmptyFragment(schemaUri));
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
        return base() == DRAFT_4 ? "id" : "$id";
    }

    /** Returns whether the siblings of {@code $ref} are ignored, as up to draft 7. */
    public boolean refHidesSiblings() {
        return base().compareTo(DRAFT_7) <= 0;
    }

    /** Returns the URIs of JSON Schema's own dialects, for messages. */
    static String list() {
        return Arrays.stream(values())
                .filter(dialect -> dialect.extended == null)
                .map(StandardDialect::schemaUri)
                .collect(Collectors.joining(", "));
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
