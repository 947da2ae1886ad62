package io.github.jsonschema2records.maven;

import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * A folder or dependency that has the documents of URIs with a prefix; an element of the parameter {@code mappings}.
 */
public final class SchemaMapping {

    /** The beginning of the URIs. */
    private @Nullable String prefix;

    /** The folder that has the rest of their path as files, with or without {@code .json} added. */
    private @Nullable File folder;

    /**
     * The dependency that has the files if there is no folder: {@code groupId:artifactId} or {@code
     * groupId:artifactId:classifier}.
     */
    private @Nullable String dependency;

    /** The folder inside the dependency, with slashes; by default all of it. */
    private @Nullable String path;

    /** Creates an empty element for Maven. */
    public SchemaMapping() {}

    SchemaMapping(@Nullable String prefix, @Nullable File folder, @Nullable String dependency, @Nullable String path) {
        this.prefix = prefix;
        this.folder = folder;
        this.dependency = dependency;
        this.path = path;
    }

    MappedSource toSource() throws InvalidConfigurationException {
        if (path != null && dependency == null) {
            throw new InvalidConfigurationException("the mapping of " + prefix
                    + " has a <path> without a <dependency>; with a <folder> make it part of that");
        }
        return new MappedSource(
                prefix == null ? "" : prefix.strip(),
                folder == null ? null : folder.toPath(),
                dependency == null ? null : new DependencyPart(dependency.strip(), path == null ? "" : path.strip()));
    }
}
