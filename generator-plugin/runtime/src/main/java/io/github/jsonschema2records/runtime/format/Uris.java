package io.github.jsonschema2records.runtime.format;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads URIs. */
public final class Uris {

    private Uris() {}

    /** The URI, or null where {@link URI}, whose grammar is that of RFC 2396, does not accept the text. */
    public static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
