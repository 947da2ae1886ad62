package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Options that decide what things are called.
 *
 * @param strategy the id of the naming strategy
 * @param lock the file that keeps names from one version of the schemas to the next, or null
 */
public record NameOptions(String strategy, @Nullable NamesLockFile lock) {

    /** The built-in strategy, and no file that keeps names. */
    public static final NameOptions DEFAULTS = new NameOptions(NamingStrategies.DEFAULT, null);

    /** These options with another strategy. */
    public NameOptions withStrategy(String id) {
        return new NameOptions(id, lock);
    }

    /** These options with another file that keeps names. */
    public NameOptions withLock(@Nullable NamesLockFile file) {
        return new NameOptions(strategy, file);
    }

    /** The files that decide names. */
    public Stream<Path> files() {
        return lock == null ? Stream.empty() : Stream.of(lock.path());
    }

    /**
     * Reads the names that an earlier run gave. None without such a file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public NamesLock readLock(Diagnostics diagnostics) {
        return lock == null ? NamesLock.NONE : NamesLockReader.read(lock.path(), diagnostics);
    }
}
