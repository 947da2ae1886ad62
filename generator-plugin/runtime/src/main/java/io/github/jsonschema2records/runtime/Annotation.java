package io.github.jsonschema2records.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Annotation: a value that a keyword attaches to a location of a valid instance (JSON Schema Core 2020-12, section
 * 7.7). Immutable.
 *
 * @param instanceLocation the location in the instance, a JSON Pointer
 * @param keyword the name of the keyword, such as {@code title}
 * @param keywordLocation the path to the keyword, through all references that were followed, a JSON Pointer
 * @param absoluteKeywordLocation the URI of the keyword; it begins with a file name if the schema document has no
 * {@code $id}
 * @param value the value of the annotation
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

    /** Returns one line: {@code /lines/0: title = "Line" (order.json#/properties/lines/items/title)}. */
    @Override
    public String toString() {
        return instanceLocation + ": " + keyword + " = " + value + " (" + absoluteKeywordLocation + ")";
    }
}
