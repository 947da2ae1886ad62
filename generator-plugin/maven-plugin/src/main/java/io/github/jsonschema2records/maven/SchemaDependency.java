package io.github.jsonschema2records.maven;

import org.jspecify.annotations.Nullable;

/** A dependency of the project with schemas; an element of the parameter {@code schemaDependencies}. */
public final class SchemaDependency {

    /** The coordinates: {@code groupId:artifactId} or {@code groupId:artifactId:classifier}. */
    private @Nullable String artifact;

    /** The one folder or file inside the dependency that counts, with slashes. */
    private @Nullable String path;

    /** Creates an empty element for Maven. */
    public SchemaDependency() {}

    SchemaDependency(String artifact, @Nullable String path) {
        this.artifact = artifact;
        this.path = path;
    }

    /** Sets the coordinates, for an element that contains nothing else. */
    public void set(String coordinates) {
        this.artifact = coordinates;
    }

    DependencyPart toPart() {
        return new DependencyPart(artifact == null ? "" : artifact.strip(), path == null ? "" : path.strip());
    }
}
