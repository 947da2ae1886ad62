package io.github.jsonschema2records.generator.name.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in the schemas that a type comes from.
 *
 * @param base the name of the document without its extension, or the key of the entry of {@code $defs} or {@code
 *     definitions}
 * @param path keywords, keys and indexes from there to the schema of the type; empty for the base itself
 * @param javaName the keyword {@code javaName} of the schema
 * @param enumeration whether the type is an enumeration of strings
 */
public record TypePlace(
        String base, List<String> path, @Nullable String javaName, boolean enumeration) {

    public TypePlace {
        path = List.copyOf(path);
    }
}
