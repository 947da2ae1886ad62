package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports each violation as a finding, which is an error. */
public final class FindingInstanceReport implements InstanceReport {

    private static final String ROOT = "(root)";

    private final FindingReport report;

    /** Creates a report that adds to another one. */
    public FindingInstanceReport(FindingReport report) {
        this.report = report;
    }

    @Override
    public void violation(String file, Violation violation) {
        boolean root = violation.path().isEmpty() && violation.kind() == ViolationKind.SCHEMA;
        report.add(new Finding(
                Severity.ERROR,
                violation.messageKey(),
                new SourcePosition(file, violation.line(), violation.column()),
                violation.instanceLocation(),
                root ? ROOT : violation.path(),
                violation.message(),
                violation.suggestion() == null ? null : "did you mean \"" + violation.suggestion() + "\"?",
                violation.excerpt().lines().toList(),
                details(violation)));
    }

    @Override
    public void more(String file, int shown) {
        add(Severity.NOTE, "more-violations", file, "and more; only the first " + shown + " are shown");
    }

    @Override
    public void unreadable(String file, String reason) {
        add(Severity.ERROR, "unreadable", file, reason);
    }

    @Override
    public void end(String file, InstanceCounts counts) {
        if (counts.isValid()) {
            report.remark(file + ": valid");
        }
    }

    @Override
    public void finish(InstanceCounts counts) {
        Map<String, JsonData> numbers = new LinkedHashMap<>();
        numbers.put("files", JsonData.of(counts.files()));
        numbers.put("values", JsonData.of(counts.values()));
        numbers.put("invalid", JsonData.of(counts.invalid()));
        numbers.put("notJson", JsonData.of(counts.unparsed()));
        numbers.put("unreadable", JsonData.of(counts.unreadable()));
        numbers.put("violations", JsonData.of(counts.violations()));
        numbers.put("unreported", JsonData.of(counts.unreported()));
        report.end(SummaryText.of(counts), numbers);
    }

    private void add(Severity severity, String id, String file, String message) {
        report.add(Finding.of(severity, id, new SourcePosition(file, 0, 0), message));
    }

    /** Returns what programs want to know of a violation beside the finding's own members. */
    private static Map<String, JsonData> details(Violation violation) {
        Map<String, JsonData> details = new LinkedHashMap<>();
        put(details, "kind", violation.kind().name());
        put(details, "path", violation.path());
        put(details, "messageKey", violation.messageKey());
        put(details, "keyword", violation.keyword());
        put(details, "keywordLocation", violation.keywordLocation());
        put(details, "absoluteKeywordLocation", violation.absoluteKeywordLocation());
        put(details, "value", violation.value());
        put(details, "suggestion", violation.suggestion());
        return details;
    }

    private static void put(Map<String, JsonData> details, String name, @Nullable String value) {
        if (value != null) {
            details.put(name, JsonData.of(value));
        }
    }
}
