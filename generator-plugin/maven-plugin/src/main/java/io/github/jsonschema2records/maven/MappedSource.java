package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.load.UriMapping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as the user gave it.
 *
 * @param prefix what the URIs start with
 * @param folder what they are answered from, or null
 * @param dependency what they are answered from if there is no folder, or null
 */
record MappedSource(
        String prefix, @Nullable Path folder, @Nullable DependencyPart dependency) {

    /** The mapping with files in the place of coordinates. */
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
