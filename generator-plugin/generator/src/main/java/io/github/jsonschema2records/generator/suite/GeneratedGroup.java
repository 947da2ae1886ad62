package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.List;

/**
 * The generated code of a group.
 *
 * @param number the group's index in its batch
 * @param sources the sources, all in a package of this group
 * @param root the root type and its validator
 */
record GeneratedGroup(int number, List<JavaSource> sources, RootType root) {

    private static final String PREFIX = "t/g";

    /** Returns the package of the group with a number. */
    static String packageName(int number) {
        return PREFIX.replace('/', '.') + number;
    }

    /** Returns whether a source at this path belongs to the group. */
    boolean owns(String path) {
        return path.startsWith(PREFIX + number + "/");
    }

    /** Returns the number of characters to compile. */
    long size() {
        return sources.stream().mapToLong(s -> s.text().length()).sum();
    }
}
