package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.List;

/**
 * The file that keeps Java names stable when schemas change.
 *
 * @param path the file
 * @param mode the reaction to new and removed names
 */
public record NamesLockFile(Path path, Mode mode) {

    /** Reactions to new and removed names. */
    public enum Mode {
        /** The file is updated. */
        UPDATE,
        /** The run fails. */
        CHECK
    }

    /** Returns whether the file must be written. In mode {@code CHECK} an outdated file is reported instead. */
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
