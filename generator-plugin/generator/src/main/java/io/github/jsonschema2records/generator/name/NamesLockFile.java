package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.List;

/**
 * The file that keeps names from one version of the schemas to the next.
 *
 * @param path the file
 * @param mode what becomes of it when the names are no longer those it pins
 */
public record NamesLockFile(Path path, Mode mode) {

    /** What becomes of the file. */
    public enum Mode {
        /** It is written anew. */
        UPDATE,
        /** That is an error. */
        CHECK
    }

    /** Returns whether the file is to be written; one that is not to be, and does not say what it should, is reported. */
    public boolean isOutdated(NamesLock was, List<String> now, Diagnostics diagnostics) {
        if (was.lines().equals(now)) {
            return false;
        }
        if (mode == Mode.CHECK) {
            report(was, now, diagnostics);
        }
        return true;
    }

    private static void report(NamesLock was, List<String> now, Diagnostics diagnostics) {
        int line = 0;
        while (line < was.lines().size()
                && line < now.size()
                && was.lines().get(line).equals(now.get(line))) {
            line++;
        }
        String message = was.lines().isEmpty()
                ? "there is no such file to pin the names"
                : line < now.size()
                        ? "this line should be \"" + now.get(line).strip() + '"'
                        : "the file should end here";
        diagnostics.error(
                "names-lock-outdated",
                new SourcePosition(was.path(), line + 1, 1),
                "",
                message,
                "run once in the mode \"update\" and look at what it changes");
    }
}
