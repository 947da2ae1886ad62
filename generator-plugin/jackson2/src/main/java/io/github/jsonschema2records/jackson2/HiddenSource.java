package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.ContentReference;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions that do not quote the source. Jackson quotes tokens that it does not know, and also the text around an
 * error if {@code INCLUDE_SOURCE_IN_LOCATION} is enabled, so they could show secrets.
 */
final class HiddenSource {

    private HiddenSource() {}

    /** Returns a location with the same line and column that does not quote the source. */
    static JsonLocation location(@Nullable JsonLocation shown) {
        if (shown == null) {
            return JsonLocation.NA;
        }
        return new JsonLocation(
                ContentReference.redacted(),
                shown.getByteOffset(),
                shown.getCharOffset(),
                shown.getLineNr(),
                shown.getColumnNr());
    }

    /** Returns the exception to throw instead of one about a text that cannot be read. */
    static JsonParseException unreadable(JsonProcessingException e) {
        return new JsonParseException(
                null,
                "the text cannot be read, and is not shown because its schema marks secrets",
                location(e.getLocation()));
    }
}
