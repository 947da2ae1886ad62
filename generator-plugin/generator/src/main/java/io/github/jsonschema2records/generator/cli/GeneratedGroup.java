package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.List;

/**
 * The code of a group.
 *
 * @param number the group's place in its batch
 * @param sources all in one package of this group's own
 * @param root the root type and its validator
 */
record GeneratedGroup(int number, List<JavaSource> sources, RootType root) {

    private static final String PREFIX = "t/g";

    /** The package of the group with a number. */
    static String packageName(int number) {
        return PREFIX.replace('/', '.') + number;
    }

    /** Returns whether a source of this path is one of this group. */
    boolean owns(String path) {
        return path.startsWith(PREFIX + number + "/");
    }

    /** How much there is to compile, in characters. */
    long size() {
        return sources.stream().mapToLong(s -> s.text().length()).sum();
    }
}
