package io.github.jsonschema2records.maven;

import java.util.Arrays;

/**
 * A dependency, or one folder or file in it, as the user wrote it.
 *
 * @param artifact {@code groupId:artifactId} or {@code groupId:artifactId:classifier}
 * @param path with slashes; "" for the whole dependency
 */
record DependencyPart(String artifact, String path) {

    /** Returns the path in the form that the generator needs. */
    String normalizedPath() throws InvalidConfigurationException {
        if (Arrays.asList(path.split("[/\\\\]")).contains("..")) {
            throw new InvalidConfigurationException(
                    "the path \"" + path + "\" in " + artifact + " must not lead out of the dependency by \"..\"");
        }
        return path.replace('\\', '/').replaceFirst("^/+", "").replaceFirst("/+$", "");
    }
}
