package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.syntax.Glob;
import java.util.List;

/**
 * The files that count as schemas in a folder or jar, by their paths below it. Files that do not count can still be the
 * targets of references. The patterns are {@link Glob}s.
 *
 * @param includes patterns of which a path must match one; none for all names that end as schemas do
 * @param excludes patterns of which a path must match none
 */
public record FileFilter(List<String> includes, List<String> excludes) {

    /** The filter for all JSON and YAML files. */
    public static final FileFilter ALL = new FileFilter(List.of(), List.of());

    /**
     * Creates a filter.
     *
     * @throws IllegalArgumentException if a pattern is wrong; the message is for the user
     */
    public FileFilter {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        includes.forEach(Glob::of);
        excludes.forEach(Glob::of);
    }

    /** Returns whether a file counts, by its path with slashes below the folder or jar. */
    public boolean accepts(String path) {
        boolean included = includes.isEmpty() ? SchemaFile.isSchemaName(path) : matchesAny(includes, path);
        return included && !matchesAny(excludes, path);
    }

    private static boolean matchesAny(List<String> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> Glob.of(pattern).matches(path));
    }
}
