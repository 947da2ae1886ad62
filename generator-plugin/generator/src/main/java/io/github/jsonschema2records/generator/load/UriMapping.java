package io.github.jsonschema2records.generator.load;

import java.nio.file.Path;

/**
 * Answers references into a URI space from a folder or a jar.
 *
 * @param prefix what such URIs start with
 * @param target the folder or jar that holds the rest of the URI's path, as it is or with {@code .json} added
 * @param part the folder in the folder or jar that holds it, with slashes; {@code ""} for the whole
 */
public record UriMapping(String prefix, Path target, String part) {

    /** A mapping to a whole folder or jar. */
    public UriMapping(String prefix, Path target) {
        this(prefix, target, "");
    }
}
