package io.github.jsonschema2records.maven;

import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/** Keeps two executions of one build from deleting each other's sources. */
final class OutputFolderClaim {

    /** What Maven calls the execution of a goal that is named on the command line; it uses the folder of the others. */
    private static final String COMMAND_LINE = "default-cli";

    private OutputFolderClaim() {}

    /**
     * Notes that an execution generates into a folder; an execution that runs twice, as forked ones do, may claim it twice.
     *
     * @throws InvalidConfigurationException if another execution has claimed it in this build
     */
    static void claim(MavenProject project, Path outputFolder, String executionId)
            throws InvalidConfigurationException {
        if (executionId.equals(COMMAND_LINE)) {
            return;
        }
        String key = OutputFolderClaim.class.getName() + " "
                + outputFolder.toAbsolutePath().normalize();
        Object other = project.getContextValue(key);
        if (other != null && !other.equals(executionId)) {
            throw new InvalidConfigurationException("the executions \"" + other + "\" and \"" + executionId
                    + "\" both generate into " + outputFolder + "; give one of them another <outputDirectory>");
        }
        project.setContextValue(key, executionId);
    }
}
