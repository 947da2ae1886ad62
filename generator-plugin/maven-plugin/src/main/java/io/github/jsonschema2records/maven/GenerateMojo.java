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
 * Generates immutable records and compiled validators from JSON Schema, and adds them to the project's sources.
 *
 * <p>A second run with the same schemas and parameters does nothing.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class GenerateMojo extends AbstractGenerateMojo {

    /**
     * The folder for the sources. Nothing else should write into it; each execution needs one of its own.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/jsonschema2records",
            required = true)
    private File outputDirectory;

    /**
     * The schemas: JSON and YAML files, folders and jars of them. A file's name without its ending names its type. The
     * default is {@code src/main/schema}, if that exists or there are no {@code schemaDependencies}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.schemas")
    private @Nullable List<File> schemas;

    /**
     * The folder for the index of types that {@code writeIndex} enables. Its files are packaged with the resources.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/jsonschema2records",
            required = true)
    private File resourceDirectory;

    /** Creates the goal for Maven. */
    @Inject
    public GenerateMojo(BuildContext buildContext) {
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
        return "src/main/schema";
    }

    @Override
    void addSourceRoot(MavenProject project, String folder) {
        project.addCompileSourceRoot(folder);
    }

    @Override
    File resourceDirectory() {
        return resourceDirectory;
    }

    @Override
    void addResources(MavenProject project, Resource resources) {
        project.addResource(resources);
    }

    @Override
    List<Path> ownClasses(MavenProject project) {
        return List.of();
    }

    @Override
    boolean isForTests() {
        return false;
    }

    @Override
    boolean isNeedless() {
        return false;
    }
}
