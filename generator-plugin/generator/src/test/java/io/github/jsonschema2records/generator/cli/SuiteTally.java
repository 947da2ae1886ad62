package io.github.jsonschema2records.generator.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of many groups.
 *
 * @param passed how many tests came out as they should
 * @param failed how many did not
 * @param refused how many could not be run
 * @param lines what the command {@code test} says, with paths from the suite's folder
 */
record SuiteTally(int passed, int failed, int refused, List<String> lines) {

    SuiteTally {
        lines = lines.stream().sorted().toList();
    }

    /** How many tests there are. */
    int all() {
        return passed + failed + refused;
    }

    /** Both together. */
    SuiteTally plus(SuiteTally other) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new SuiteTally(passed + other.passed, failed + other.failed, refused + other.refused, all);
    }
}
