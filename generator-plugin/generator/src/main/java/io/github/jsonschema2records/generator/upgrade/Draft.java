package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.StandardDialect;
import java.util.Arrays;
import java.util.Optional;

/** The versions of JSON Schema that the generator supports: the published ones, and the coming one. */
public enum Draft {
    DRAFT_4("4", "http://json-schema.org/draft-04/schema"),
    DRAFT_6("6", "http://json-schema.org/draft-06/schema"),
    DRAFT_7("7", "http://json-schema.org/draft-07/schema"),
    DRAFT_2019_09("2019-09", "https://json-schema.org/draft/2019-09/schema"),
    DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema"),
    /** The first version that is no draft; its specification is not released. */
    V1("v1", "https://json-schema.org/v1");

    private final String label;
    private final String metaschema;

    Draft(String label, String metaschema) {
        this.label = label;
        this.metaschema = metaschema;
    }

    /** Returns the common name, such as {@code 2019-09}. */
    public String label() {
        return label;
    }

    /** Returns the URI of the draft's metaschema, without an empty fragment. */
    public String metaschema() {
        return metaschema;
    }

    /** Returns the draft of a metaschema URI, or empty if it is none of these. */
    public static Optional<Draft> of(String metaschemaUri) {
        return StandardDialect.of(metaschemaUri)
                .filter(dialect -> dialect.base() == dialect)
                .map(Draft::of);
    }

    /** Returns the draft of one of JSON Schema's own dialects. */
    static Draft of(StandardDialect dialect) {
        return Arrays.stream(values())
                .filter(draft -> draft.metaschema.equals(dialect.uri().toString()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(dialect + " is not a draft"));
    }

    /** Returns whether its specification is released. */
    public boolean isReleased() {
        return this != V1;
    }

    /** Returns whether this draft is not older than another. */
    public boolean atLeast(Draft other) {
        return compareTo(other) >= 0;
    }
}
