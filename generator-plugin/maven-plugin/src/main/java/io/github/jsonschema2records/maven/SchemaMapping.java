package io.github.jsonschema2records.maven;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** Where references into a URI space are answered from; an element of the parameter {@code mappings}. */
public final class SchemaMapping {

    /** What the URIs start with. */
    private @Nullable String prefix;

    /** The folder that holds the rest of their path, as it is or with {@code .json} added; or else: */
    private @Nullable File folder;

    /** The dependency that holds it: {@code groupId:artifactId} or {@code groupId:artifactId:classifier}. */
    private @Nullable String dependency;

    /** The folder in the dependency, with slashes; the whole if left out. */
    private @Nullable String path;

    /** For Maven. */
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
