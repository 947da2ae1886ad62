package io.github.jsonschema2records.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Prevents two executions of one build from deleting each other's files. */
final class OutputFolderClaim {

    /** Maven's id of the execution of a goal that is named on the command line. It uses the folder of the others. */
    private static final String COMMAND_LINE = "default-cli";

    private OutputFolderClaim() {}

    /**
     * Claims an output folder for an execution. The same execution may claim it twice, as forked executions do.
     *
     * @throws InvalidConfigurationException if another execution has claimed it in this build
     */
    static void claim(MavenProject project, Path outputFolder, String executionId)
            throws InvalidConfigurationException {
        String folder = outputFolder.toAbsolutePath().normalize().toString();
        claim(
                project,
                folder,
                executionId,
                "both generate into " + outputFolder + "; give one of them another <outputDirectory>");
    }

    /**
     * Claims the index of types for an execution, since a jar has only one.
     *
     * @throws InvalidConfigurationException if another execution of the same goal has claimed it in this build
     */
    static void claimIndex(MavenProject project, MojoExecution execution) throws InvalidConfigurationException {
        claim(
                project,
                "index of " + execution.getGoal(),
                execution.getExecutionId(),
                "both write an index of types, of which a jar has one; let one of them do so, "
                        + "or let one generate from all the schemas");
    }

    private static void claim(MavenProject project, String what, String executionId, String problem)
            throws InvalidConfigurationException {
        if (executionId.equals(COMMAND_LINE)) {
            return;
        }
        String key = OutputFolderClaim.class.getName() + " " + what;
        Object other = project.getContextValue(key);
        if (other != null && !other.equals(executionId)) {
            throw new InvalidConfigurationException(
                    "the executions \"" + other + "\" and \"" + executionId + "\" " + problem);
        }
        project.setContextValue(key, executionId);
    }
}
