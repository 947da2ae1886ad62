package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.finding.FindingFormat;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.finding.GoalReport;
import io.github.jsonschema2records.generator.finding.LineOutput;
import io.github.jsonschema2records.generator.finding.ProjectPaths;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.upgrade.Draft;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of every goal that checks something and reports findings. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
abstract class AbstractReportMojo extends AbstractSchemaMojo {

    /** The package of code that is generated only to be run, and of none if nothing is generated. */
    private static final String PACKAGE = "checked";

    /**
     * The least severe finding that fails the build: {@code error}, {@code warning} or {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.failOn", defaultValue = "error")
    private String failOn;

    /**
     * A file for the report, in the format of {@code reportFormat}. The log has the findings as text then. By default
     * the log, or the standard output for other formats than text, is all that is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.reportFile")
    private @Nullable File reportFile;

    /**
     * The format of the report: {@code text}; {@code json}, one object in a line for each finding; {@code github}, which
     * GitHub shows beside the lines of a pull request; or {@code sarif}, for code scanning.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.reportFormat", defaultValue = "text")
    private String reportFormat;

    /** Checks, and ends the report. */
    abstract void check(FindingReport report) throws InvalidConfigurationException, IOException;

    /** Returns whether there is a reason beside {@code skip} to do nothing. */
    boolean isNeedless() {
        return false;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped() || isNeedless()) {
            getLog().info("The goal is skipped");
            return;
        }
        try (GoalReport goal = GoalReport.open(
                places(),
                setting("reportFormat", () -> FindingFormat.parse(reportFormat)),
                setting("failOn", () -> FailOn.parse(failOn)),
                new ProjectPaths(startFolder()))) {
            check(goal.report());
            if (goal.report().isFailed()) {
                throw new MojoFailureException(goal.report().counts().text() + " (see above)");
            }
        } catch (InvalidConfigurationException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("the goal could not do its work: " + e.getMessage(), e);
        }
    }

    private GoalReport.Places places() {
        return new GoalReport.Places(
                LineOutput.of(getLog()::error, getLog()::warn, getLog()::info),
                System.out,
                reportFile == null ? null : reportFile.toPath());
    }

    /** Returns the inputs that the parameters name. */
    final List<SchemaInput> inputs() throws InvalidConfigurationException {
        return sources().inputs(dependencies());
    }

    /** Returns {@link #options()} with the documents that dependencies have in an index of their types. */
    final GeneratorOptions optionsWithIndexes() throws InvalidConfigurationException, IOException {
        return options().withReuse(new TypeSharing(true, List.of(), null).reuse(dependencies()));
    }

    /** Returns the generator's options that the parameters determine. */
    final GeneratorOptions options() throws InvalidConfigurationException {
        try {
            return GeneratorOptions.of(PACKAGE)
                    .withDialect(Draft.uri(dialect()))
                    .withMappings(sources().mappings(dependencies()))
                    .withApiSchemas(sources().apiSchemas())
                    .withKeywords(keywords())
                    .withTypes(
                            new TypeOptions(assertsFormats(), true, false, usesDiscriminators(), List.of(), List.of()));
        } catch (URISyntaxException e) {
            throw new InvalidConfigurationException("<dialect> is not a URI: " + e.getMessage());
        }
    }

    interface Parsing<T> {
        T parse();
    }

    /** Returns the parsed value of a parameter, which the message about a wrong one names. */
    static <T> T setting(String parameter, Parsing<T> parsing) throws InvalidConfigurationException {
        try {
            return parsing.parse();
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<" + parameter + ">: " + e.getMessage());
        }
    }
}
