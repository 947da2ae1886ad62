package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The migration of one execution of jsonschema2pojo's plug-in.
 *
 * @param title the project, and the execution if there are several
 * @param position where the POM has the execution
 * @param migration what the change means
 */
record MigratedExecution(String title, SourcePosition position, Migration migration) {

    /**
     * Migrates each execution of a plug-in, or the plug-in if it has none. Executions have a folder each, because two of
     * this plug-in cannot share one.
     */
    static List<MigratedExecution> of(MavenProject project, Plugin plugin) throws IOException {
        List<PluginExecution> executions = plugin.getExecutions().stream()
                .filter(execution -> execution.getGoals().contains("generate"))
                .toList();
        if (executions.isEmpty()) {
            return List.of(of(project, plugin, ""));
        }
        List<MigratedExecution> migrated = new ArrayList<>();
        Set<String> folders = new HashSet<>();
        for (PluginExecution execution : executions) {
            MigratedExecution next =
                    of(project, execution, executions.size() == 1 ? "" : ", execution " + execution.getId());
            boolean alone = folders.add(next.migration.settings().outputDirectory());
            migrated.add(alone ? next : next.into("${project.build.directory}/generated-sources/" + execution.getId()));
        }
        return migrated;
    }

    private static MigratedExecution of(MavenProject project, ConfigurationContainer container, String suffix)
            throws IOException {
        OldConfiguration old = PomConfiguration.read(container.getConfiguration(), project);
        return new MigratedExecution(
                project.getArtifactId() + suffix,
                position(project, container.getLocation("")),
                Migration.of(old, project.getBasedir().toPath()));
    }

    private static SourcePosition position(MavenProject project, @Nullable InputLocation location) {
        String pom = project.getFile().toString();
        return location == null
                ? new SourcePosition(pom, 0, 0)
                : new SourcePosition(pom, location.getLineNumber(), location.getColumnNumber());
    }

    private MigratedExecution into(String outputDirectory) {
        return new MigratedExecution(title, position, migration.into(outputDirectory));
    }
}
