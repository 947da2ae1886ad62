package io.github.jsonschema2records.generator.write;

import java.util.SortedMap;

/**
 * What has to be done to an output folder.
 *
 * @param contents the bytes to write by path
 * @param digests of all files that will be there, by path
 * @param result what will have been done
 */
record WritePlan(SortedMap<String, byte[]> contents, SortedMap<String, String> digests, WriteResult result) {

    /** Returns whether the folder has to be touched at all. */
    boolean changesAnything() {
        return !contents.isEmpty() || !result.deleted().isEmpty();
    }
}
