package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.load.UriMapping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as the user wrote it.
 *
 * @param prefix the beginning of the URIs
 * @param folder the folder of the files, or null
 * @param dependency the dependency with the files if there is no folder, or null
 */
record MappedSource(
        String prefix, @Nullable Path folder, @Nullable DependencyPart dependency) {

    /** Returns the mapping with files instead of coordinates. */
    UriMapping resolve(ProjectDependencies dependencies) throws InvalidConfigurationException {
        if (prefix.isEmpty()) {
            throw new InvalidConfigurationException("a mapping needs a <prefix>, such as https://example.com/schemas/");
        }
        if (folder != null && dependency == null) {
            return new UriMapping(prefix, folder);
        }
        if (folder == null && dependency != null) {
            return new UriMapping(prefix, dependencies.find(dependency.artifact()), dependency.normalizedPath());
        }
        throw new InvalidConfigurationException(
                "the mapping of " + prefix + " needs either a <folder> or a <dependency>");
    }
}
