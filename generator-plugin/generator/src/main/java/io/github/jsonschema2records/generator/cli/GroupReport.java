package io.github.jsonschema2records.generator.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The result of a group.
 *
 * @param lines the lines to print
 * @param passed the number of tests that passed
 * @param failed the number of tests that failed
 * @param refused the number of tests that could not run because the schema was refused; 1 for a refused schema without
 *     tests
 */
record GroupReport(List<String> lines, int passed, int failed, int refused) {

    GroupReport {
        lines = List.copyOf(lines);
    }

    /** Creates the report of a schema for which the generator has a diagnostic. */
    static GroupReport refused(SuiteGroup group, String diagnostic) {
        List<String> lines = List.of("REFUSED " + group.label() + ": " + diagnostic);
        return new GroupReport(lines, 0, 0, Math.max(1, group.cases().size()));
    }

    /**
     * Creates the report of a group whose tests could not run because of a bug. Without tests the group itself counts
     * as failed.
     */
    static GroupReport broken(SuiteGroup group, String reason) {
        List<String> lines = new ArrayList<>();
        group.cases().forEach(test -> lines.add(fail(group, test, reason)));
        if (lines.isEmpty()) {
            lines.add("FAIL " + group.label() + ": " + reason);
        }
        return new GroupReport(lines, 0, lines.size(), 0);
    }

    /** Returns a line about the failure of a test. */
    static String fail(SuiteGroup group, SuiteCase test, String miss) {
        return "FAIL " + group.label() + " > " + test.description() + ": " + miss;
    }
}
