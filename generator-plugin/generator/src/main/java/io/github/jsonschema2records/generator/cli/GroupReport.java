package io.github.jsonschema2records.generator.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a group.
 *
 * @param lines what is to be said about it
 * @param passed how many tests came out as they should
 * @param failed how many did not
 * @param refused how many could not be run because the schema was refused; 1 for a refused schema without tests
 */
record GroupReport(List<String> lines, int passed, int failed, int refused) {

    GroupReport {
        lines = List.copyOf(lines);
    }

    /** The generator has a diagnostic for the schema. */
    static GroupReport refused(SuiteGroup group, String diagnostic) {
        List<String> lines = List.of("REFUSED " + group.label() + ": " + diagnostic);
        return new GroupReport(lines, 0, 0, Math.max(1, group.cases().size()));
    }

    /** There is a bug, so that no test of the group could be run; without tests the group itself has failed. */
    static GroupReport broken(SuiteGroup group, String reason) {
        List<String> lines = new ArrayList<>();
        group.cases().forEach(test -> lines.add(fail(group, test, reason)));
        if (lines.isEmpty()) {
            lines.add("FAIL " + group.label() + ": " + reason);
        }
        return new GroupReport(lines, 0, lines.size(), 0);
    }

    /** One thing that is wrong with a test. */
    static String fail(SuiteGroup group, SuiteCase test, String miss) {
        return "FAIL " + group.label() + " > " + test.description() + ": " + miss;
    }
}
