package io.github.jsonschema2records.maven;

import java.nio.file.Path;

/**
 * Where the goals keep what they have to know of their last run.
 *
 * @param buildFolder the project's, {@code target}
 * @param baseFolder the project's
 */
record StatusFolder(Path buildFolder, Path baseFolder) {

    private static final String NAME = "jsonschema2records-status";

    /** The status file of an output folder, named after it and its place in the project. */
    Path fileOf(Path outputFolder) {
        String place = new ProjectPaths(baseFolder).relative(outputFolder);
        String name = place.substring(place.lastIndexOf('/') + 1);
        return buildFolder.resolve(NAME).resolve(name + "-" + Integer.toHexString(place.hashCode()) + ".txt");
    }
}
