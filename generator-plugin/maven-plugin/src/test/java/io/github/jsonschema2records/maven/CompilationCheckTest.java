package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilationCheckTest {

    private static final String TOO_LOW = "generated code needs Java 17, but the project is compiled for Java ";

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();
    private final Properties userProperties = new Properties();
    private final MavenProject project = new MavenProject();
    private final Plugin compiler = new Plugin();

    @BeforeEach
    void start() {
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setVersion("3.14.0");
        Build build = new Build();
        build.setOutputDirectory(folder.resolve("classes").toString());
        build.addPlugin(compiler);
        project.setBuild(build);
        dependency("jsonschema2records-runtime", "1.2.0", null);
    }

    @ParameterizedTest
    @CsvSource({"release, 17", "release, 25", "source, 17", "source, ${unknown}", "source, 1.21"})
    void acceptsJava17(String name, String value) {
        project.getProperties().setProperty("maven.compiler." + name, value);

        assertThatCode(() -> check(false)).doesNotThrowAnyException();
        assertThat(log.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"release, 11, 11", "source, 1.8, 8", "source, 16, 16"})
    void refusesLess(String name, String value, String shown) {
        project.getProperties().setProperty("maven.compiler." + name, value);

        assertThatThrownBy(() -> check(false))
                .hasMessage(TOO_LOW + shown + "; set the property maven.compiler.release to 17");
    }

    @Test
    void theConfigurationCountsMoreThanProperties() {
        userProperties.setProperty("maven.compiler.release", "8");
        compiler.setConfiguration("<configuration><source>1.8</source><release> 17 </release></configuration>");
        assertThatCode(() -> check(false)).doesNotThrowAnyException();

        PluginExecution execution = new PluginExecution();
        execution.setId("default-compile");
        execution.setConfiguration("<configuration><release>9</release></configuration>");
        compiler.addExecution(execution);
        assertThatThrownBy(() -> check(false)).hasMessageStartingWith(TOO_LOW + 9);
        assertThatCode(() -> check(true)).doesNotThrowAnyException();
    }

    @Test
    void theCommandLineCountsMoreThanTheProject() {
        project.getProperties().setProperty("maven.compiler.release", "17");
        userProperties.setProperty("maven.compiler.release", "11");

        assertThatThrownBy(() -> check(false)).hasMessageStartingWith(TOO_LOW + 11);
    }

    @Test
    void testsCanHaveTheirOwn() {
        project.getProperties().setProperty("maven.compiler.release", "11");
        project.getProperties().setProperty("maven.compiler.testRelease", "17");

        assertThatThrownBy(() -> check(false)).hasMessageStartingWith(TOO_LOW + 11);
        assertThatCode(() -> check(true)).doesNotThrowAnyException();
    }

    @Test
    void testsAloneCanBeTooLow() {
        project.getProperties().setProperty("maven.compiler.testSource", "1.8");

        assertThatCode(() -> check(false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(true)).hasMessageStartingWith(TOO_LOW + 8);
    }

    @Test
    void anOldCompilerPluginDoesNotKnowRelease() {
        compiler.setVersion("3.1");
        project.getProperties().setProperty("maven.compiler.release", "17");

        assertThatThrownBy(() -> check(false))
                .hasMessage("generated code needs Java 17, but maven-compiler-plugin 3.1 does not know"
                        + " maven.compiler.release; give the plug-in version 3.6.0 or later");
    }

    @Test
    void refusesAProjectWithoutTheRuntime() {
        project.setArtifacts(Set.of());

        assertThatThrownBy(() -> check(false))
                .hasMessage("generated code needs g:jsonschema2records-runtime:1.2.0 on the compile class path;"
                        + " add it to <dependencies>");
        project.setPackaging("pom");
        assertThatCode(() -> check(false)).doesNotThrowAnyException();
    }

    @Test
    void findsTheRuntimeInAnotherDependency() throws IOException {
        Path jar = folder.resolve("all");
        Files.createDirectories(jar.resolve("io/github/jsonschema2records/runtime"));
        Files.writeString(jar.resolve("io/github/jsonschema2records/runtime/JsonData.class"), "");
        dependency("all", "1", jar);

        assertThatCode(() -> check(false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"1.1.9, true", "1.2.0-SNAPSHOT, true", "1.2.0, false", "1.10, false"})
    void warnsOfAnOlderRuntime(String version, boolean older) throws Exception {
        dependency("jsonschema2records-runtime", version, null);

        check(false);

        String line = "[WARNING] jsonschema2records-runtime " + version
                + " is older than the plug-in, and may lack what generated code needs; take version 1.2.0";
        assertThat(log.lines()).isEqualTo(older ? List.of(line) : List.of());
    }

    private void check(boolean tests) throws InvalidConfigurationException {
        new CompilationCheck(project, userProperties, "g", "1.2.0").run(tests, log);
    }

    private void dependency(String artifactId, String version, Path file) {
        Artifact artifact = new DefaultArtifact(
                "g", artifactId, version, "compile", "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(file == null ? null : file.toFile());
        project.setArtifacts(new LinkedHashSet<>(Set.of(artifact)));
    }
}
