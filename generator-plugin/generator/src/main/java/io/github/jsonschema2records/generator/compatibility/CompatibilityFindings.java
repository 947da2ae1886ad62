package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.JsonData;
import java.util.List;

/** Reports the results of comparisons. */
final class CompatibilityFindings {

    private final FindingReport report;

    CompatibilityFindings(FindingReport report) {
        this.report = report;
    }

    /** Reports a schema that only the later version has. */
    void added(Schema root) {
        report.add(
                Finding.of(Severity.NOTE, "schema-added", root.position(), "the earlier version has no such schema"));
    }

    /** Reports a schema that only the earlier version has. */
    void removed(Schema root) {
        String message = "the later version has no such schema";
        report.add(Finding.of(Severity.ERROR, "schema-removed", root.position(), message));
    }

    /** Reports the witnesses of a verdict, and the verdict itself. */
    void add(Schema later, Direction direction, Verdict verdict) {
        for (Witness witness : verdict.witnesses()) {
            report.add(finding(direction, witness));
        }
        String name = later.location().document().name();
        String text = name + ": " + direction.word() + ": " + verdict.words();
        if (verdict.witnesses().isEmpty() && !verdict.proved()) {
            report.add(Finding.of(Severity.NOTE, "not-proved", later.position(), text));
        } else {
            report.remark(text);
        }
    }

    private static Finding finding(Direction direction, Witness witness) {
        boolean backward = direction == Direction.BACKWARD;
        String refusing = backward ? "the later version refuses" : "the earlier version refuses";
        String accepting = backward ? "the earlier one accepts" : "the later one accepts";
        List<String> reasons = witness.reasons();
        String place = witness.place();
        return Finding.of(
                        Severity.ERROR,
                        "incompatible-" + direction.word(),
                        witness.position(),
                        refusing + " what " + accepting + ": " + witness.json())
                .withPlace("", place.isEmpty() ? "/" : place)
                .withDetail("direction", JsonData.of(direction.word()))
                .withDetail("instance", JsonData.parse(witness.json()))
                .withDetail(
                        "reasons",
                        JsonData.of(reasons.stream().map(JsonData::of).toList()));
    }

    /** Reports a change of the Java types. */
    void add(Schema root, ApiChange change) {
        ApiChange.Kind kind = change.kind();
        String member = change.member().isEmpty() ? change.type() : change.type() + "." + change.member();
        String breaks = kind.breaksSource() ? ", which breaks " + kind.breaks() : "";
        report.add(Finding.of(
                        kind.breaksSource() ? Severity.WARNING : Severity.NOTE,
                        kind.id(),
                        root.position(),
                        change.text() + breaks)
                .withPlace("", member)
                .withDetail("source", JsonData.of(kind.breaksSource()))
                .withDetail("binary", JsonData.of(kind.breaksBinary())));
    }
}
