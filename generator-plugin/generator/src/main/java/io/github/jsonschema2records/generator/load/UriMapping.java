package io.github.jsonschema2records.generator.load;

import java.nio.file.Path;

/**
 * A folder or jar that has the documents of all URIs with a prefix.
 *
 * @param prefix beginning of these URIs
 * @param target the folder or jar that has the rest of the URI's path as a file, with or without {@code .json} added
 * @param part the folder inside {@code target}, with slashes; {@code ""} for all of it
 */
public record UriMapping(String prefix, Path target, String part) {

    /** Maps to a whole folder or jar. */
    public UriMapping(String prefix, Path target) {
        this(prefix, target, "");
    }
}
