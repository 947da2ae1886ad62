package io.github.jsonschema2records.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, before anything is generated, whether the compiler would refuse the generated code. The message is one
 * line.
 */
final class CompilationCheck {

    private static final int JAVA = 17;
    private static final String RUNTIME = "jsonschema2records-runtime";

    /** A class of the runtime, which some projects have in another jar. */
    private static final String CLASS_FILE = "io/github/jsonschema2records/runtime/JsonData.class";

    private final MavenProject project;
    private final Properties userProperties;
    private final String groupId;
    private final String version;

    /**
     * Creates a check.
     *
     * @param project the project
     * @param userProperties the properties of the command line
     * @param groupId the plug-in's group, which is also that of the runtime
     * @param version the plug-in's version
     */
    CompilationCheck(MavenProject project, Properties userProperties, String groupId, String version) {
        this.project = project;
        this.userProperties = userProperties;
        this.groupId = groupId;
        this.version = version;
    }

    /**
     * Checks the class path and the compiler's settings.
     *
     * @param tests whether to check those of the tests
     * @param log receives a warning about a runtime that is older than the plug-in
     * @throws InvalidConfigurationException if the compiler would certainly fail
     */
    void run(boolean tests, Log log) throws InvalidConfigurationException {
        if (project.getPackaging().equals("pom")) {
            return;
        }
        CompilerSettings compiler = CompilerSettings.of(project, userProperties, tests);
        String tooLow = compiler == null ? null : compiler.tooLow(JAVA);
        if (tooLow != null) {
            throw new InvalidConfigurationException(tooLow);
        }
        Artifact runtime = runtime();
        if (runtime == null && !isElsewhere(tests)) {
            throw new InvalidConfigurationException("generated code needs " + groupId + ":" + RUNTIME + ":" + version
                    + " on the " + (tests ? "test" : "compile") + " class path; add it to <dependencies>");
        }
        if (runtime != null
                && new ComparableVersion(runtime.getVersion()).compareTo(new ComparableVersion(version)) < 0) {
            log.warn(RUNTIME + " " + runtime.getVersion()
                    + " is older than the plug-in, and may lack what generated code" + " needs; take version "
                    + version);
        }
    }

    private @Nullable Artifact runtime() {
        return project.getArtifacts().stream()
                .filter(a -> a.getGroupId().equals(groupId) && a.getArtifactId().equals(RUNTIME))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether the project or one of its dependencies contains the runtime's classes. */
    private boolean isElsewhere(boolean tests) {
        Path own = Path.of(project.getBuild().getOutputDirectory());
        List<Path> files = new ProjectDependencies(project.getArtifacts()).files();
        return (tests && has(own)) || files.stream().anyMatch(CompilationCheck::has);
    }

    private static boolean has(Path path) {
        if (!Files.isRegularFile(path)) {
            return Files.exists(path.resolve(CLASS_FILE));
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry(CLASS_FILE) != null;
        } catch (IOException e) {
            // It is not a jar.
            return false;
        }
    }
}
