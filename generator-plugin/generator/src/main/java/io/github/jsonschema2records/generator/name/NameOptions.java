package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Options for names.
 *
 * @param strategy the id of the naming strategy
 * @param lock the file that keeps names stable when schemas change, or null
 * @param style the user's wishes for the strategy
 * @param titles whether the title of a document names its type; otherwise its file name does
 * @param packages the rule by which documents are divided into packages
 */
public record NameOptions(
        String strategy, NameStyle style, @Nullable NamesLockFile lock, boolean titles, PackageRule packages) {

    /** The default options: the built-in strategy, and no file that keeps names. */
    public static final NameOptions DEFAULTS =
            new NameOptions(NamingStrategies.DEFAULT, NameStyle.DEFAULT, null, false, PackageRule.ONE);

    /** Returns these options with another strategy. */
    public NameOptions withStrategy(String id) {
        return new NameOptions(id, style, lock, titles, packages);
    }

    /** Returns these options with other wishes for the strategy. */
    public NameOptions withStyle(NameStyle other) {
        return new NameOptions(strategy, other, lock, titles, packages);
    }

    /** Returns these options with another file that keeps names. */
    public NameOptions withLock(@Nullable NamesLockFile file) {
        return new NameOptions(strategy, style, file, titles, packages);
    }

    /** Returns these options with names of documents by their titles, or by their file names. */
    public NameOptions withTitles(boolean byTitle) {
        return new NameOptions(strategy, style, lock, byTitle, packages);
    }

    /** Returns these options with another rule for packages. */
    public NameOptions withPackages(PackageRule rule) {
        return new NameOptions(strategy, style, lock, titles, rule);
    }

    /** Returns the files that decide names. */
    public Stream<Path> files() {
        return lock == null ? Stream.empty() : Stream.of(lock.path());
    }

    /**
     * Reads the names that an earlier run chose; none if there is no such file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public NamesLock readLock(Diagnostics diagnostics) {
        return lock == null ? NamesLock.NONE : NamesLockReader.read(lock.path(), diagnostics);
    }
}
