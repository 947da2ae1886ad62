package io.github.jsonschema2records.generator.write;

import java.util.SortedMap;

/**
 * The changes to an output folder.
 *
 * @param contents the bytes to write by path
 * @param digests digests of all files after the changes, by path
 * @param result the result to report
 */
record WritePlan(SortedMap<String, byte[]> contents, SortedMap<String, String> digests, WriteResult result) {

    /** Returns whether the folder has to be changed at all. */
    boolean changesAnything() {
        return !contents.isEmpty() || !result.deleted().isEmpty();
    }
}
