package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OutputFolderClaimTest {

    private final MavenProject project = new MavenProject();

    @Test
    void isRefusedToASecondExecution() throws Exception {
        OutputFolderClaim.claim(project, Path.of("out"), "orders");

        assertThatThrownBy(() -> OutputFolderClaim.claim(project, Path.of("x/../out"), "events"))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("the executions \"orders\" and \"events\" both generate into x/../out; "
                        + "give one of them another <outputDirectory>");
    }

    @Test
    void isGrantedForOtherFoldersAndOtherProjects() {
        assertThatCode(() -> {
                    OutputFolderClaim.claim(project, Path.of("out"), "orders");
                    OutputFolderClaim.claim(project, Path.of("out2"), "events");
                    OutputFolderClaim.claim(new MavenProject(), Path.of("out"), "events");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void isGrantedToAnExecutionThatRunsAgainAndToTheCommandLine() {
        assertThatCode(() -> {
                    OutputFolderClaim.claim(project, Path.of("out"), "default-cli");
                    OutputFolderClaim.claim(project, Path.of("out"), "orders");
                    OutputFolderClaim.claim(project, Path.of("out"), "orders");
                    OutputFolderClaim.claim(project, Path.of("out"), "default-cli");
                })
                .doesNotThrowAnyException();
    }
}
