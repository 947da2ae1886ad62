package io.github.jsonschema2records.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/**
 * Exceptions that do not quote the source. Jackson quotes tokens that it does not know, and also the text around an
 * error if {@code INCLUDE_SOURCE_IN_LOCATION} is enabled, so they could show secrets.
 */
final class HiddenSource {

    private HiddenSource() {}

    /** Returns a location with the same line and column that does not quote the source. */
    static TokenStreamLocation location(@Nullable TokenStreamLocation shown) {
        if (shown == null) {
            return TokenStreamLocation.NA;
        }
        return new TokenStreamLocation(
                ContentReference.redacted(),
                shown.getByteOffset(),
                shown.getCharOffset(),
                shown.getLineNr(),
                shown.getColumnNr());
    }

    /** Returns the exception to throw instead of one about a text that cannot be read. */
    static StreamReadException unreadable(JacksonException e) {
        return new StreamReadException(
                null,
                "the text cannot be read, and is not shown because its schema marks secrets",
                location(e.getLocation()));
    }
}
