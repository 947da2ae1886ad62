package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.suite.CaseResult.Verdict;
import org.jspecify.annotations.Nullable;

/** Reports failed tests and refused schemas as findings, and counts the tests. */
public final class SuiteFindings {

    private final FindingReport report;
    private final Severity ofRefusals;
    private int passed;
    private int failed;
    private int refused;

    /**
     * Creates a report about suites.
     *
     * @param allowsRefused whether a refused schema is only a warning
     */
    public SuiteFindings(FindingReport report, boolean allowsRefused) {
        this.report = report;
        this.ofRefusals = allowsRefused ? Severity.WARNING : Severity.ERROR;
    }

    /** Adds the results of a group. */
    public void add(GroupReport group) {
        passed += group.passed();
        failed += group.failed();
        refused += group.refused();
        String name = group.group().description();
        for (Diagnostic diagnostic : group.refusals()) {
            report.add(
                    Finding.of(diagnostic).withPlace(diagnostic.pointer(), name).withSeverity(ofRefusals));
        }
        for (CaseResult result : group.results()) {
            if (result.verdict() == Verdict.FAILED) {
                addFailure(group.group(), result);
            }
        }
    }

    private void addFailure(SuiteGroup group, CaseResult result) {
        SuiteCase test = result.test();
        String place = test == null ? group.description() : group.description() + " > " + test.description();
        for (String reason : result.reasons()) {
            Finding finding = Finding.of(Severity.ERROR, "failed-test", position(group, test), reason)
                    .withPlace("", place);
            for (String note : result.notes()) {
                finding = finding.withNote(note);
            }
            report.add(finding);
        }
    }

    private static SourcePosition position(SuiteGroup group, @Nullable SuiteCase test) {
        return test == null || test.line() == 0
                ? new SourcePosition(group.file(), group.line(), group.column())
                : new SourcePosition(group.file(), test.line(), test.column());
    }

    /** Ends the report with the numbers of tests. */
    public void end() {
        report.end(passed + " passed, " + failed + " failed, " + refused + " refused");
    }

    /** Returns the number of tests, including those that could not run. */
    public int tests() {
        return passed + failed + refused;
    }
}
