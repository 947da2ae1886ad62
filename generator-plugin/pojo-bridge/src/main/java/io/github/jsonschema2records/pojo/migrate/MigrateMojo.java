package io.github.jsonschema2records.pojo.migrate;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

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
     * Skips the goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.skip", defaultValue = "false")
    private boolean skip;

    /** Creates the goal for Maven. */
    public MigrateMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Migration is skipped");
            return;
        }
        Plugin plugin = project.getBuild().getPluginsAsMap().get(PLUGIN);
        if (plugin == null) {
            getLog().info("This project does not use " + PLUGIN + ", so there is nothing to migrate");
            return;
        }
        try {
            write(plugin);
        } catch (IOException e) {
            throw new MojoExecutionException("the page could not be written: " + e, e);
        }
    }

    private void write(Plugin plugin) throws IOException {
        List<String> pages = new ArrayList<>();
        List<PluginExecution> executions = plugin.getExecutions().stream()
                .filter(execution -> execution.getGoals().contains("generate"))
                .toList();
        if (executions.isEmpty()) {
            pages.add(page(project.getArtifactId(), PomConfiguration.read(plugin.getConfiguration(), project)));
        }
        for (PluginExecution execution : executions) {
            String title = project.getArtifactId() + (executions.size() == 1 ? "" : ", execution " + execution.getId());
            pages.add(page(title, PomConfiguration.read(execution.getConfiguration(), project)));
        }
        Path file = page.toPath();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, String.join("\n", pages), StandardCharsets.UTF_8);
        getLog().info("The page for a pull request is " + file);
    }

    private String page(String title, OldConfiguration old) throws IOException {
        Migration migration = Migration.of(old, project.getBasedir().toPath());
        getLog().info(title + ": " + MigrationPage.summary(migration));
        SettingsXml.of(migration.settings()).lines().forEach(getLog()::info);
        return MigrationPage.of(title, migration);
    }
}
