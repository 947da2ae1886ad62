package io.github.jsonschema2records.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates immutable records and compiled validators from JSON Schema, and adds them to the project's test sources.
 *
 * <p>A second run with the same schemas and parameters does nothing.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /**
     * The folder for the sources. Nothing else should write into it; each execution needs one of its own.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/jsonschema2records",
            required = true)
    private File outputDirectory;

    /**
     * The schemas: JSON and YAML files, folders and jars of them. A file's name without its ending names its type. The
     * default is {@code src/test/schema}, if that exists or there are no {@code schemaDependencies}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.testSchemas")
    private @Nullable List<File> schemas;

    /**
     * The folder for the index of types that {@code writeIndex} enables. Its files are packaged with the test
     * resources.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.testResourceDirectory",
            defaultValue = "${project.build.directory}/generated-test-resources/jsonschema2records",
            required = true)
    private File resourceDirectory;

    /**
     * Skips the goal, as tests are neither compiled nor run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean testSkip;

    /** Creates the goal for Maven. */
    @Inject
    public GenerateTestMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    @Nullable
    List<File> schemas() {
        return schemas;
    }

    @Override
    String defaultSchemas() {
        return "src/test/schema";
    }

    @Override
    void addSourceRoot(MavenProject project, String folder) {
        project.addTestCompileSourceRoot(folder);
    }

    @Override
    File resourceDirectory() {
        return resourceDirectory;
    }

    @Override
    void addResources(MavenProject project, Resource resources) {
        project.addTestResource(resources);
    }

    @Override
    List<Path> ownClasses(MavenProject project) {
        return List.of(Path.of(project.getBuild().getOutputDirectory()));
    }

    @Override
    boolean isForTests() {
        return true;
    }

    @Override
    boolean isNeedless() {
        return testSkip;
    }
}
