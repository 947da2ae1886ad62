package io.github.jsonschema2records.generator.write;

import java.util.List;

/**
 * What a run did to the files of an output folder; paths are relative to it, with slashes and in order.
 *
 * @param written files that are new or have changed
 * @param unchanged files that had the right content already, and were not touched
 * @param deleted files that an earlier run wrote and this one did not
 * @param kept files that an earlier run wrote, this one did not, and somebody has changed since: they are left for that somebody
 */
public record WriteResult(List<String> written, List<String> unchanged, List<String> deleted, List<String> kept) {

    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        kept = List.copyOf(kept);
    }

    /** How many files there are now. */
    public int files() {
        return written.size() + unchanged.size();
    }

    /** The counts in words: {@code 3 files written, 2 unchanged, 1 deleted}. */
    public String summary() {
        String files = written.size() == 1 ? " file" : " files";
        return written.size() + files + " written, " + unchanged.size() + " unchanged, " + deleted.size() + " deleted";
    }
}
