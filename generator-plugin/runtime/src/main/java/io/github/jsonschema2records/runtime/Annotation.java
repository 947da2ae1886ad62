package io.github.jsonschema2records.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a keyword says about a place of a valid instance (JSON Schema Core 2020-12, section 7.7).
 *
 * @param instanceLocation the place, a JSON Pointer
 * @param keyword the keyword as the schema writes it: {@code title}
 * @param keywordLocation the way to the keyword through all references, a JSON Pointer
 * @param absoluteKeywordLocation the keyword's URI; it starts with a file name where the document has no {@code $id}
 * @param value what it says
 */
public record Annotation(
        String instanceLocation,
        String keyword,
        String keywordLocation,
        String absoluteKeywordLocation,
        JsonData value) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Annotation that
                && instanceLocation.equals(that.instanceLocation)
                && keywordLocation.equals(that.keywordLocation)
                && absoluteKeywordLocation.equals(that.absoluteKeywordLocation)
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instanceLocation, keywordLocation, absoluteKeywordLocation, value);
    }

    /** On one line: {@code /lines/0: title = "Line" (order.json#/properties/lines/items/title)}. */
    @Override
    public String toString() {
        return instanceLocation + ": " + keyword + " = " + value + " (" + absoluteKeywordLocation + ")";
    }
}
