package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.linter.LintSeverities;
import io.github.jsonschema2records.generator.linter.Linter;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Checks schemas without generating: everything that {@code generate} reports, and advice such as definitions that
 * nothing uses and patterns on which other validators stall.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class LintMojo extends AbstractReportMojo {

    /**
     * Makes keywords without effect errors: those that the schema's dialect does not have or ignores.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.failOnIgnored", defaultValue = "false")
    private boolean failOnIgnored;

    /**
     * The schemas: JSON and YAML files, folders and jars of them. The default is {@code src/main/schema}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.schemas")
    private @Nullable List<File> schemas;

    /**
     * Other severities of checks. An element has the identifier of a check as its name, and {@code error}, {@code
     * warning}, {@code note} or {@code off} as its text.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, String> severities;

    /** Creates the goal for Maven. */
    public LintMojo() {}

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
        LintSeverities chosen =
                setting("severities", () -> LintSeverities.of(severities == null ? Map.of() : severities));
        new Linter(optionsWithIndexes().withFailOnIgnored(failOnIgnored), chosen).run(inputs(), report);
        report.end();
    }
}
