package io.github.jsonschema2records.runtime.format;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Parses URIs for properties that are read as {@link URI}. */
public final class Uris {

    private Uris() {}

    /** Returns the URI, or null if {@link URI} does not accept the text. Its grammar is that of RFC 2396. */
    public static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
