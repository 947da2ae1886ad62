package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.TokenPositions;
import org.jspecify.annotations.Nullable;

/**
 * Finds the object with a duplicate name in JSON that was made from something else, such as a value of Java. Its lines
 * and columns are unknown, so the location of the object says where the name is.
 */
final class DuplicateLocation {

    private DuplicateLocation() {}

    /**
     * Returns the location of the object, or null if the document is refused for another reason too.
     *
     * @param offset the offset of the second name
     * @param secrets the secrets of the schema, whose names are masked
     */
    static @Nullable Location of(JsonDocument refused, int offset, @Nullable Secrets secrets) {
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withDuplicateNames(true));
        if (!d.parse(refused.source(), new TokenPositions())) {
            return null;
        }
        d.mask(Refusal.secrets(secrets, d));
        return Location.of(d, object(d, offset), "");
    }

    /** Returns the innermost object around an offset. */
    private static int object(JsonDocument d, int offset) {
        int object = 0;
        for (int at = 0; at < d.tokenCount() && d.startOffset(at) < offset; at++) {
            if (d.isObject(at) && d.endOffset(at) > offset) {
                object = at;
            }
        }
        return object;
    }
}
