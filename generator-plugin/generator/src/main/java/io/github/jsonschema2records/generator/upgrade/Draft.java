package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.StandardDialect;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The versions of JSON Schema that the generator supports: the published ones, and the coming one. */
public enum Draft {
    DRAFT_4("4", "http://json-schema.org/draft-04/schema"),
    DRAFT_6("6", "http://json-schema.org/draft-06/schema"),
    DRAFT_7("7", "http://json-schema.org/draft-07/schema"),
    DRAFT_2019_09("2019-09", "https://json-schema.org/draft/2019-09/schema"),
    DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema"),
    /** The first version that is no draft; its specification is not released. */
    V1("v1", "https://json-schema.org/v1");

    private static final Pattern PREFIX = Pattern.compile("^(?i:draft)[-/]?0?(?=[0-9])");

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

    /** Returns the draft with a common name, such as {@code 2020-12}, {@code draft-07} or {@code 7}. */
    public static Optional<Draft> named(String name) {
        String label = PREFIX.matcher(name).replaceFirst("");
        return Arrays.stream(values())
                .filter(draft -> draft.label.equals(label))
                .findFirst();
    }

    /**
     * Returns the URI of a dialect that a user named: by the common name of a draft, or by the URI.
     *
     * @throws URISyntaxException if it is neither
     */
    public static URI uri(String nameOrUri) throws URISyntaxException {
        Optional<Draft> draft = named(nameOrUri);
        return new URI(draft.isPresent() ? draft.get().metaschema : nameOrUri);
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
