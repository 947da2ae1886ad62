package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.Violation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reports each violation as a finding, which is an error. */
public final class FindingInstanceReport implements InstanceReport {

    private final FindingReport report;
    private final ReportSettings settings;
    private final boolean everyType;

    /**
     * Creates a report that adds to another one.
     *
     * @param everyType whether each valid instance with a type is a note; otherwise only those of unknown types
     */
    public FindingInstanceReport(FindingReport report, ReportSettings settings, boolean everyType) {
        this.report = report;
        this.settings = settings;
        this.everyType = everyType;
    }

    @Override
    public void violation(InstancePlace at, Violation violation) {
        report.add(ViolationFinding.of(at, violation));
    }

    @Override
    public void more(InstancePlace at, int shown) {
        String message = at.words() + "and more; only the first " + shown + " are shown";
        report.add(about(Severity.NOTE, "more-violations", at, message));
    }

    @Override
    public void valid(InstancePlace at, InstanceType type) {
        boolean wanted = everyType || type.unknown() != null;
        if (type.isError() || (wanted && !settings.quiet())) {
            Severity severity = type.unknown() == null ? Severity.NOTE : type.unknown();
            String id = type.unknown() == null ? "valid" : "unknown-type";
            Finding finding = about(severity, id, at, at.words() + "valid " + type.text());
            for (Map.Entry<String, JsonData> detail : type.details().entrySet()) {
                finding = finding.withDetail(detail.getKey(), detail.getValue());
            }
            report.add(finding);
        }
    }

    @Override
    public void absent(InstancePlace at, String hint) {
        report.add(about(Severity.ERROR, "absent", at, at.words() + hint));
    }

    @Override
    public void finding(Finding finding) {
        report.add(finding);
    }

    @Override
    public void remark(String text) {
        report.remark(text);
    }

    @Override
    public void unreadable(String file, String reason) {
        report.add(Finding.of(Severity.ERROR, "unreadable", new SourcePosition(file, 0, 0), reason));
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
        numbers.put("unknownType", JsonData.of(counts.unknown()));
        numbers.put("absent", JsonData.of(counts.absent()));
        numbers.put("unreadable", JsonData.of(counts.unreadable()));
        numbers.put("violations", JsonData.of(counts.violations()));
        numbers.put("unreported", JsonData.of(counts.unreported()));
        report.end(SummaryText.of(counts, settings.noun()), numbers);
    }

    private static Finding about(Severity severity, String id, InstancePlace at, String message) {
        Finding finding = Finding.of(severity, id, new SourcePosition(at.file(), at.line(), 0), message);
        return at.within().isEmpty() ? finding : finding.withDetail("within", JsonData.of(at.within()));
    }
}
