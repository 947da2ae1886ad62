package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.compatibility.CompatibilityRun;
import io.github.jsonschema2records.generator.compatibility.Direction;
import io.github.jsonschema2records.generator.compatibility.GitRevision;
import io.github.jsonschema2records.generator.compatibility.ReleasedSchemas;
import io.github.jsonschema2records.generator.finding.FindingReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares schemas with an earlier version, and the Java types of both. For each incompatible change it reports an
 * instance that one version accepts and the other refuses.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "compatibility",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class CompatibilityMojo extends AbstractReportMojo {

    /**
     * The earlier version of the schemas: a file, folder or jar. Either this or {@code againstRevision} is needed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.against")
    private @Nullable File against;

    /**
     * The earlier version of the schemas: a commit, tag or branch of the Git repository of the project, such as {@code
     * v1.2.0}. Needs the program {@code git}, and schemas in one file or folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.againstRevision")
    private @Nullable String againstRevision;

    /**
     * The direction: {@code backward}, the later version accepts what the earlier one accepts; {@code forward}, the
     * other way round; or {@code full}, both.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.direction", defaultValue = "backward")
    private String direction;

    /**
     * The later version: JSON and YAML files, and folders and jars of them. The default is {@code src/main/schema}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.schemas")
    private @Nullable List<File> schemas;

    /** Creates the goal for Maven. */
    public CompatibilityMojo() {}

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
    void check(FindingReport report) throws InvalidConfigurationException, IOException {
        CompatibilityRun run =
                new CompatibilityRun(options(), setting("direction", () -> Direction.parse(direction)), report);
        File path = against;
        String revision = againstRevision;
        if ((path == null) == (revision == null)) {
            throw new InvalidConfigurationException("either <against> or <againstRevision> is needed");
        } else if (path != null) {
            if (!path.exists()) {
                throw new InvalidConfigurationException("<against>: " + path + " does not exist");
            }
            run.run(List.of(ReleasedSchemas.of(path.toPath(), sources().filter())), inputs());
        } else if (revision != null) {
            try (GitRevision old = revision(revision)) {
                run.run(List.of(old.input(sources().filter())), inputs());
            }
        }
    }

    private GitRevision revision(String revision) throws InvalidConfigurationException {
        @Nullable List<File> files = schemas;
        Path path = files == null || files.isEmpty()
                ? baseFolder().resolve(defaultSchemas())
                : files.get(0).toPath();
        if ((files != null && files.size() > 1) || !Files.exists(path)) {
            throw new InvalidConfigurationException("<againstRevision> needs schemas in one file or folder");
        }
        try {
            return GitRevision.of(path, revision);
        } catch (IOException e) {
            throw new InvalidConfigurationException("<againstRevision>: " + e.getMessage());
        }
    }
}
