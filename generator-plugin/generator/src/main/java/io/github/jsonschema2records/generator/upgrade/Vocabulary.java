package io.github.jsonschema2records.generator.upgrade;

import java.util.Optional;

/**
 * The standard vocabularies (JSON Schema 2019-09 and 2020-12), which older drafts have too, and those of API
 * descriptions.
 */
public enum Vocabulary {
    CORE("core"),
    APPLICATOR("applicator"),
    UNEVALUATED("unevaluated"),
    VALIDATION("validation"),
    META_DATA("meta-data"),
    FORMAT_ANNOTATION("format-annotation"),
    FORMAT_ASSERTION("format-assertion"),
    CONTENT("content"),
    /** The keywords of OpenAPI since 3.1; earlier versions and AsyncAPI have them too. */
    OPENAPI("openapi"),
    /** The further keywords of OpenAPI 3.0. */
    OPENAPI_3_0("openapi-3.0"),
    /** The further keywords of AsyncAPI. */
    ASYNCAPI("asyncapi");

    private static final String OF_OPENAPI = "https://spec.openapis.org/oas/3.1/vocab/base";

    private static final String PREFIX_2019_09 = "https://json-schema.org/draft/2019-09/vocab/";
    private static final String PREFIX_2020_12 = "https://json-schema.org/draft/2020-12/vocab/";

    private final String id;

    Vocabulary(String id) {
        this.id = id;
    }

    /** Returns whether its keywords can make an instance invalid by themselves. */
    boolean constrains() {
        return this == APPLICATOR || this == UNEVALUATED || this == VALIDATION;
    }

    /** Returns the vocabulary of a URI in {@code $vocabulary}, or empty if it is not a standard one. */
    public static Optional<Vocabulary> of(String uri) {
        if (uri.equals(PREFIX_2019_09 + "format")) {
            return Optional.of(FORMAT_ANNOTATION);
        }
        if (uri.equals(OF_OPENAPI)) {
            return Optional.of(OPENAPI);
        }
        for (Vocabulary vocabulary : values()) {
            if (uri.equals(PREFIX_2020_12 + vocabulary.id) || uri.equals(PREFIX_2019_09 + vocabulary.id)) {
                return Optional.of(vocabulary);
            }
        }
        return Optional.empty();
    }
}
