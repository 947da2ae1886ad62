package io.github.jsonschema2records.generator.write;

import java.io.IOException;

/** Writes the files of a run that are not its sources, such as the index of types. */
@FunctionalInterface
public interface OtherFiles {

    /** No such files, for a run that the next one need not recognise. */
    OtherFiles NONE = () -> Fingerprint.NONE;

    /**
     * Writes them. The folder of the sources is locked meanwhile, and marked as unfinished.
     *
     * @return the fingerprint of the run, which these files can be part of; {@link Fingerprint#NONE} makes the next run
     *     generate in any case
     * @throws IOException if the disk fails
     */
    Fingerprint write() throws IOException;
}
