package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** The goals that have the parameters of {@code generate} and show what it decides, without writing any sources. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
abstract class AbstractDecisionsMojo extends AbstractGenerateMojo {

    /**
     * The schemas: JSON and YAML files, folders and jars of them. The default is {@code src/main/schema}, if that exists
     * or there are no {@code schemaDependencies}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.schemas")
    private @Nullable List<File> schemas;

    AbstractDecisionsMojo(BuildContext buildContext) {
        super(buildContext);
    }

    /**
     * Shows the decisions.
     *
     * @param folder the build folder of the project, where other runs do not write the same file at once
     */
    abstract void show(Generated generated, Path folder) throws IOException;

    @Override
    final void run() throws InvalidConfigurationException, IOException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("The goal is skipped");
            return;
        }
        Path folder = outputDirectory().toPath();
        GenerationResult result = SourceGeneration.inMemory(request(folder));
        if (result instanceof Generated generated) {
            show(generated, folder);
        } else {
            new GenerationOutcome.Refused(result.diagnostics())
                    .match(new OutcomeReport(getLog(), startFolder(), folder));
        }
    }

    @Override
    final File outputDirectory() {
        return new File(project().getBuild().getDirectory());
    }

    @Override
    @Nullable
    final List<File> schemas() {
        return schemas;
    }

    @Override
    final String defaultSchemas() {
        return "src/main/schema";
    }

    @Override
    final void addSourceRoot(MavenProject project, String folder) {}

    @Override
    final File resourceDirectory() {
        return outputDirectory();
    }

    @Override
    final void addResources(MavenProject project, Resource resources) {}

    @Override
    final List<Path> ownClasses(MavenProject project) {
        return List.of();
    }

    @Override
    final boolean isForTests() {
        return false;
    }

    @Override
    final boolean isNeedless() {
        return false;
    }
}
