package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.suite.CaseResult.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a group.
 *
 * @param group the group
 * @param results the result of each test, in the order of the file. A group without tests that cannot run has a result
 *     without a test, so that it counts.
 * @param refusals the errors of a schema that was refused; empty for other groups
 */
public record GroupReport(SuiteGroup group, List<CaseResult> results, List<Diagnostic> refusals) {

    public GroupReport {
        results = List.copyOf(results);
        refusals = List.copyOf(refusals);
    }

    /** Creates the report of a schema that the generator refuses, for at least one error. */
    static GroupReport refused(SuiteGroup group, List<Diagnostic> errors) {
        return same(group, Verdict.REFUSED, errors.get(0).text(), errors);
    }

    /** Creates the report of a group whose tests could not run because of a bug. */
    static GroupReport broken(SuiteGroup group, String reason) {
        return same(group, Verdict.FAILED, reason, List.of());
    }

    private static GroupReport same(SuiteGroup group, Verdict verdict, String reason, List<Diagnostic> errors) {
        List<CaseResult> results = new ArrayList<>();
        group.cases().forEach(test -> results.add(new CaseResult(test, verdict, List.of(reason), List.of())));
        if (results.isEmpty()) {
            results.add(new CaseResult(null, verdict, List.of(reason), List.of()));
        }
        return new GroupReport(group, results, errors);
    }

    /** Returns the number of tests that passed. */
    public int passed() {
        return count(Verdict.PASSED);
    }

    /** Returns the number of tests that failed. */
    public int failed() {
        return count(Verdict.FAILED);
    }

    /** Returns the number of tests that could not run because the schema was refused. */
    public int refused() {
        return count(Verdict.REFUSED);
    }

    private int count(Verdict verdict) {
        return (int) results.stream().filter(r -> r.verdict() == verdict).count();
    }

    /** Returns a line for each reason why a test failed, or one line about a refused schema. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (CaseResult result : results) {
            if (result.verdict() == Verdict.REFUSED) {
                return List.of(
                        "REFUSED " + group.label() + ": " + result.reasons().get(0));
            }
            String test = result.test() == null ? "" : " > " + result.description();
            result.reasons().forEach(reason -> lines.add("FAIL " + group.label() + test + ": " + reason));
        }
        return lines;
    }
}
