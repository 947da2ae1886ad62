package io.github.jsonschema2records.generator.write;

import java.util.List;

/**
 * The result of writing an output folder. Paths are relative to it, with slashes, and sorted.
 *
 * @param written files that are new or have changed
 * @param unchanged files that had the right content already, and were not touched
 * @param deleted files that an earlier run wrote and this one did not
 * @param kept files that an earlier run wrote and this one did not, and that somebody has changed since, so that they
 *     were not deleted
 */
public record WriteResult(List<String> written, List<String> unchanged, List<String> deleted, List<String> kept) {

    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        kept = List.copyOf(kept);
    }

    /** Returns the number of files after the run. */
    public int files() {
        return written.size() + unchanged.size();
    }

    /** Returns the counts in words: {@code 3 files written, 2 unchanged, 1 deleted}. */
    public String summary() {
        String files = written.size() == 1 ? " file" : " files";
        return written.size() + files + " written, " + unchanged.size() + " unchanged, " + deleted.size() + " deleted";
    }
}
