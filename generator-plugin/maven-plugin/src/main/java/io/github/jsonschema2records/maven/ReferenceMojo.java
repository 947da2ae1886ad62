package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.finding.ProjectPaths;
import io.github.jsonschema2records.generator.reference.ReferencePage;
import io.github.jsonschema2records.generator.write.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reference page of the schemas: one HTML file with every type, property and constraint, and the Java beside
 * the JSON. It needs neither a server nor a network.
 *
 * <p>It has the parameters of {@code generate}, and shows the types that this goal generates with them.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "reference",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class ReferenceMojo extends AbstractDecisionsMojo {

    /**
     * The HTML file. It is written only if its content changes.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.referenceFile",
            defaultValue = "${project.build.directory}/schema-reference.html",
            required = true)
    private File referenceFile;

    /**
     * The title of the page. By default that of the only schema, else that of the project.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.title")
    private @Nullable String title;

    /** Creates the goal for Maven. */
    @Inject
    public ReferenceMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    void show(Generated generated, Path folder) throws IOException {
        boolean several = generated.roots().size() != 1;
        String shown = title == null && several ? project().getName() : title;
        Path file = referenceFile.toPath();
        WholeFile.write(file, ReferencePage.html(generated.decisions(), shown), folder);
        getLog().info("The reference page is " + new ProjectPaths(startFolder()).relative(file));
    }
}
