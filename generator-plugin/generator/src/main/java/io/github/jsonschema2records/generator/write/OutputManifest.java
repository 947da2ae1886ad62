package io.github.jsonschema2records.generator.write;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The last run and the files that it wrote.
 *
 * @param fingerprint fingerprint of the run
 * @param outputs digests of the files by their paths; a file that an interrupted run may have replaced has two
 * @param unfinished whether a run has begun to change the folder and has not ended
 */
record OutputManifest(Fingerprint fingerprint, SortedMap<String, SortedSet<String>> outputs, boolean unfinished) {

    /** Creates the manifest of an output folder that no run has written to. */
    static OutputManifest empty() {
        return of(Fingerprint.NONE, Map.of());
    }

    /**
     * Creates the manifest of a run.
     *
     * @param digests the digests of its files by path
     */
    static OutputManifest of(Fingerprint fingerprint, Map<String, String> digests) {
        OutputManifest manifest = new OutputManifest(fingerprint, new TreeMap<>(), false);
        digests.forEach(manifest::add);
        return manifest;
    }

    /** Returns the same manifest with another fingerprint. */
    OutputManifest with(Fingerprint other) {
        return new OutputManifest(other, outputs, unfinished);
    }

    /** Returns the possible state of the folder between this run and the next: it may contain the files of both. */
    OutputManifest until(OutputManifest next) {
        OutputManifest both = new OutputManifest(Fingerprint.NONE, new TreeMap<>(), true);
        for (OutputManifest manifest : List.of(this, next)) {
            manifest.outputs.forEach((path, digests) -> digests.forEach(digest -> both.add(path, digest)));
        }
        return both;
    }

    /** Returns whether the run wrote a file at this path. */
    boolean wrote(String path) {
        return outputs.containsKey(path);
    }

    /** Returns whether the run wrote a file with this content. */
    boolean wrote(String path, String digest) {
        SortedSet<String> digests = outputs.get(path);
        return digests != null && digests.contains(digest);
    }

    void add(String path, String digest) {
        outputs.computeIfAbsent(path, p -> new TreeSet<>()).add(digest);
    }
}
