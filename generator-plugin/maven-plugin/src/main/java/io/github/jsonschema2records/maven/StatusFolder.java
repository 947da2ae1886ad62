package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.finding.ProjectPaths;
import java.nio.file.Path;

/**
 * The folder of files that keep the state of the goals between runs.
 *
 * @param buildFolder the project's build folder, {@code target}
 * @param baseFolder the project's folder
 */
record StatusFolder(Path buildFolder, Path baseFolder) {

    private static final String NAME = "jsonschema2records-status";

    /** Returns the status file of an output folder. Its name depends on the folder's name and path in the project. */
    Path fileOf(Path outputFolder) {
        String place = new ProjectPaths(baseFolder).relative(outputFolder);
        String name = place.substring(place.lastIndexOf('/') + 1);
        return buildFolder.resolve(NAME).resolve(name + "-" + Integer.toHexString(place.hashCode()) + ".txt");
    }
}
