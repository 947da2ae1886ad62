package io.github.jsonschema2records.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/** The resolved dependencies of a project, transitive ones included. */
final class ProjectDependencies {

    private final List<Artifact> artifacts;

    ProjectDependencies(Collection<Artifact> artifacts) {
        this.artifacts = List.copyOf(artifacts);
    }

    /**
     * Returns the jar of a dependency. For a module of the same build that has not been packaged, it is the folder of
     * classes.
     *
     * @param coordinates {@code groupId:artifactId} or {@code groupId:artifactId:classifier}
     */
    Path find(String coordinates) throws InvalidConfigurationException {
        String[] parts = coordinates.split(":", -1);
        if (parts.length < 2 || parts.length > 3 || List.of(parts).contains("")) {
            throw new InvalidConfigurationException("\"" + coordinates
                    + "\" does not name a dependency; write groupId:artifactId or groupId:artifactId:classifier");
        }
        String classifier = parts.length == 3 ? parts[2] : "";
        for (Artifact artifact : artifacts) {
            if (artifact.getGroupId().equals(parts[0])
                    && artifact.getArtifactId().equals(parts[1])
                    && orEmpty(artifact.getClassifier()).equals(classifier)) {
                return file(artifact, coordinates);
            }
        }
        throw new InvalidConfigurationException("the project has no dependency " + coordinates
                + " that this goal can see; add it to <dependencies>, "
                + "with the scope provided if only its schemas are used");
    }

    /** Returns the jars and folders of all dependencies that have one, in the order of the class path. */
    List<Path> files() {
        return artifacts.stream()
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::toPath)
                .toList();
    }

    private static Path file(Artifact artifact, String coordinates) throws InvalidConfigurationException {
        @Nullable File file = artifact.getFile();
        if (file == null) {
            throw new InvalidConfigurationException("the dependency " + coordinates + " has no file yet;"
                    + " with several modules ask Maven for test-compile or a later phase");
        }
        return file.toPath();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
