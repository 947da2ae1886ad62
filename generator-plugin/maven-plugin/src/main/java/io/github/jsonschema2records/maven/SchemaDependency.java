package io.github.jsonschema2records.maven;

import org.jspecify.annotations.Nullable;

/** A dependency of the project that schemas are taken from; an element of the parameter {@code schemaDependencies}. */
public final class SchemaDependency {

    /** {@code groupId:artifactId} or {@code groupId:artifactId:classifier}. */
    private @Nullable String artifact;

    /** The one folder or file in the dependency that counts, with slashes. */
    private @Nullable String path;

    /** For Maven. */
    public SchemaDependency() {}

    SchemaDependency(String artifact, @Nullable String path) {
        this.artifact = artifact;
        this.path = path;
    }

    /** Lets the element hold nothing but the artifact's coordinates. */
    public void set(String coordinates) {
        this.artifact = coordinates;
    }

    DependencyPart toPart() {
        return new DependencyPart(artifact == null ? "" : artifact.strip(), path == null ? "" : path.strip());
    }
}
