package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.finding.ProjectPaths;
import io.github.jsonschema2records.generator.write.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Explains, without writing any sources, which Java type each schema becomes, how the branches of unions are
 * distinguished, how patterns are matched, and where dynamic references lead.
 *
 * <p>It has the parameters of {@code generate}, so {@code mvn jsonschema2records:explain@EXECUTION} explains an
 * execution of that goal.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class ExplainMojo extends AbstractDecisionsMojo {

    /**
     * A file for the explanation. By default the log has it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.reportFile")
    private @Nullable File reportFile;

    /** Creates the goal for Maven. */
    @Inject
    public ExplainMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    void show(Generated generated, Path folder) throws IOException {
        ProjectPaths paths = new ProjectPaths(startFolder());
        List<String> lines = generated.decisions().explanation().lines().stream()
                .map(paths::relative)
                .toList();
        if (reportFile == null) {
            lines.forEach(getLog()::info);
        } else {
            WholeFile.write(reportFile.toPath(), String.join("\n", lines) + "\n", folder);
            getLog().info("the explanation is in " + paths.relative(reportFile.toPath()));
        }
    }
}
