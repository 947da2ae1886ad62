package io.github.jsonschema2records.generator.write;

import java.io.IOException;

/** Writes the files of a run that are not sources, such as the index of types. */
@FunctionalInterface
public interface OtherFiles {

    /** The value for a run without such files, which the next run need not recognize. */
    OtherFiles NONE = () -> Fingerprint.NONE;

    /**
     * Writes the files. During this the folder of the sources is locked, and marked as unfinished.
     *
     * @return the fingerprint of the run, which can include these files; {@link Fingerprint#NONE} makes the next run
     *     generate again
     * @throws IOException if the disk fails
     */
    Fingerprint write() throws IOException;
}
