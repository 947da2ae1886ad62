package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectDependenciesTest {

    private final ProjectDependencies dependencies = new ProjectDependencies(List.of(
            artifact("g", "a", "classes", "a-classes.jar"),
            artifact("g", "a", null, "a.jar"),
            artifact("g", "b", "", "b.jar"),
            artifact("g", "unresolved", null, null)));

    @Test
    void findsByGroupAndArtifact() throws Exception {
        assertThat(dependencies.find("g:a")).isEqualTo(Path.of("a.jar"));
        assertThat(dependencies.find("g:b")).isEqualTo(Path.of("b.jar"));
    }

    @Test
    void findsByClassifierToo() throws Exception {
        assertThat(dependencies.find("g:a:classes")).isEqualTo(Path.of("a-classes.jar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "g:", ":a", "g:a:", "g:a:classes:1.0"})
    void refusesWhatNamesNoDependency(String coordinates) {
        assertThatThrownBy(() -> dependencies.find(coordinates))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("\"" + coordinates + "\" does not name a dependency; "
                        + "write groupId:artifactId or groupId:artifactId:classifier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"g:c", "h:a", "g:a:tests"})
    void refusesWhatTheProjectDoesNotDependOn(String coordinates) {
        assertThatThrownBy(() -> dependencies.find(coordinates))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("the project has no dependency " + coordinates + " that this goal can see; "
                        + "add it to <dependencies>, with the scope provided if only its schemas are used");
    }

    @Test
    void refusesADependencyWithoutAFile() {
        assertThatThrownBy(() -> dependencies.find("g:unresolved"))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("the dependency g:unresolved has no file yet; "
                        + "with several modules ask Maven for test-compile or a later phase");
    }

    private static Artifact artifact(String group, String name, String classifier, String file) {
        Artifact artifact =
                new DefaultArtifact(group, name, "1", "provided", "jar", classifier, new DefaultArtifactHandler("jar"));
        artifact.setFile(file == null ? null : new File(file));
        return artifact;
    }
}
