package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.finding.FindingFormat;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.finding.GoalReport;
import io.github.jsonschema2records.generator.finding.LineOutput;
import io.github.jsonschema2records.generator.finding.ProjectPaths;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reports what a change from jsonschema2pojo means for a project. It reads the configuration of {@code
 * jsonschema2pojo-maven-plugin} in the POM, runs both generators in memory, and writes a page for a pull request: the
 * configuration, and each parameter, type and property that changes. Nothing else is written.
 */
@Mojo(name = "migrate", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters, which are required or have a default.
public final class MigrateMojo extends AbstractMojo {

    private static final String PLUGIN = "org.jsonschema2pojo:jsonschema2pojo-maven-plugin";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
    private File startFolder;

    /**
     * The least severe finding that fails the build: {@code error}, {@code warning} or {@code never}. The page is
     * written in any case.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The page to write.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.page",
            defaultValue = "${project.build.directory}/jsonschema2records-migration.md",
            required = true)
    private File page;

    /**
     * A file for the report, in the format of {@code reportFormat}. The log has the findings as text then. By default
     * the log, or the standard output for other formats than text, is all that is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.reportFile")
    private @Nullable File reportFile;

    /**
     * The format of the report: {@code text}; {@code json}, one object in a line for each finding, and a last one with
     * all changes; or {@code github}, which GitHub shows beside the lines of a pull request.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.reportFormat", defaultValue = "text")
    private String reportFormat;

    /**
     * Skips the goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.skip", defaultValue = "false")
    private boolean skip;

    /** Creates the goal for Maven. */
    public MigrateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Plugin plugin = project.getBuild().getPluginsAsMap().get(PLUGIN);
        if (skip || plugin == null) {
            getLog().info(
                            skip
                                    ? "Migration is skipped"
                                    : "This project does not use " + PLUGIN + ", so there is nothing to migrate");
            return;
        }
        try (GoalReport goal = report()) {
            migrate(plugin, goal.report());
            if (goal.report().isFailed()) {
                throw new MojoFailureException(goal.report().counts().text() + " (see above)");
            }
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("the page could not be written: " + e, e);
        }
    }

    private GoalReport report() throws IOException {
        return GoalReport.open(
                new GoalReport.Places(
                        LineOutput.of(getLog()::error, getLog()::warn, getLog()::info),
                        System.out,
                        reportFile == null ? null : reportFile.toPath()),
                setting("reportFormat", FindingFormat::parse, reportFormat),
                setting("failOn", FailOn::parse, failOn),
                new ProjectPaths(startFolder.toPath()));
    }

    /** Returns the parsed value of a parameter, which the message about a wrong one names. */
    private static <T> T setting(String parameter, Function<String, T> parsing, String value) {
        try {
            return parsing.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("<" + parameter + ">: " + e.getMessage(), e);
        }
    }

    private void migrate(Plugin plugin, FindingReport report) throws IOException {
        List<String> pages = new ArrayList<>();
        List<JsonData> details = new ArrayList<>();
        for (MigratedExecution execution : MigratedExecution.of(project, plugin)) {
            Migration migration = execution.migration();
            pages.add(MigrationPage.of(execution.title(), migration));
            details.add(MigrationFindings.json(execution.title(), migration));
            report.remark(execution.title() + ": " + MigrationPage.summary(migration));
            SettingsXml.of(migration.settings()).lines().forEach(report::remark);
            MigrationFindings.add(migration, execution.position(), report);
        }
        Path file = page.toPath();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, String.join("\n", pages), StandardCharsets.UTF_8);
        report.end(
                "The page for a pull request is " + file + " ("
                        + report.counts().text() + ")",
                Map.of("migrations", JsonData.of(details)));
    }
}
