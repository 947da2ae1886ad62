package io.github.jsonschema2records.generator.write;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the last run was and which files it left.
 *
 * @param fingerprint of the run
 * @param outputs the files' digests by their paths; two for a file that an interrupted run may or may not have replaced
 * @param unfinished whether a run has begun to change the folder and has not ended
 */
record OutputManifest(Fingerprint fingerprint, SortedMap<String, SortedSet<String>> outputs, boolean unfinished) {

    /** Of an output folder that no run has written to. */
    static OutputManifest empty() {
        return of(Fingerprint.NONE, Map.of());
    }

    /** Of a run that leaves some files, given by path and digest. */
    static OutputManifest of(Fingerprint fingerprint, Map<String, String> digests) {
        OutputManifest manifest = new OutputManifest(fingerprint, new TreeMap<>(), false);
        digests.forEach(manifest::add);
        return manifest;
    }

    /** The same of a run with a fingerprint. */
    OutputManifest with(Fingerprint other) {
        return new OutputManifest(other, outputs, unfinished);
    }

    /** What the folder may hold between this run and the next: the files of both, and of neither for certain. */
    OutputManifest until(OutputManifest next) {
        OutputManifest both = new OutputManifest(Fingerprint.NONE, new TreeMap<>(), true);
        for (OutputManifest manifest : List.of(this, next)) {
            manifest.outputs.forEach((path, digests) -> digests.forEach(digest -> both.add(path, digest)));
        }
        return both;
    }

    /** Returns whether the run wrote a file. */
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
