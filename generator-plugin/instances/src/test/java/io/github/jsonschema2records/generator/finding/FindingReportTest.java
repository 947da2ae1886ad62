package io.github.jsonschema2records.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingReportTest {

    private static final Finding WARNING = Finding.of(new Diagnostic(
            Severity.WARNING, "slug", new SourcePosition("a,b.json", 2, 3), "/x", "100% odd", "mend it"));

    private static final Finding ERROR = Finding.of(
                    Severity.ERROR, "broken", new SourcePosition("c.json", 0, 0), "line\nbreak")
            .withPlace("/a/0", "a[0]")
            .withNote("1 | [")
            .withDetail("witness", JsonData.parse("[1.0]"));

    private final List<String> lines = new ArrayList<>();

    private FindingReport report(FindingFormat format, FailOn failOn) {
        return new FindingReport(format.writer((severity, line) -> lines.add(line)), failOn);
    }

    private void write(FindingFormat format) {
        FindingReport report = report(format, FailOn.ERROR);
        report.add(WARNING);
        report.remark("d.json: fine");
        report.add(ERROR);
        report.end();
    }

    @Test
    void textHasPositionSeverityIdAndNotes() {
        write(FindingFormat.TEXT);
        assertThat(lines)
                .containsExactly(
                        "a,b.json:2:3: warning: [slug] 100% odd (mend it)",
                        "d.json: fine",
                        "c.json: error: [broken] a[0]: line\\u000abreak",
                        "1 | [",
                        "1 error, 1 warning");
    }

    @Test
    void jsonIsOneObjectInALine() {
        write(FindingFormat.JSON);
        assertThat(lines)
                .containsExactly(
                        "{\"severity\":\"warning\",\"id\":\"slug\",\"file\":\"a,b.json\",\"line\":2,\"column\":3,"
                                + "\"pointer\":\"/x\",\"message\":\"100% odd\",\"help\":\"mend it\"}",
                        "{\"severity\":\"error\",\"id\":\"broken\",\"file\":\"c.json\",\"pointer\":\"/a/0\","
                                + "\"place\":\"a[0]\",\"message\":\"line\\nbreak\",\"witness\":[1.0]}",
                        "{\"errors\":1,\"warnings\":1,\"notes\":0,\"summary\":\"1 error, 1 warning\"}");
    }

    @Test
    void githubEscapesWhatWouldEndACommand() {
        write(FindingFormat.GITHUB);
        assertThat(lines)
                .containsExactly(
                        "::warning file=a%2Cb.json,line=2,col=3,title=slug::100%25 odd (mend it)",
                        "::error file=c.json,title=broken::a[0]: line\\u000abreak", "1 error, 1 warning");
    }

    @Test
    void aLogThatShowsSeveritiesGetsThemOnce() {
        LineOutput log = new LineOutput() {
            @Override
            public void line(Severity severity, String line) {
                lines.add("[" + severity.word() + "] " + line);
            }

            @Override
            public boolean showsSeverity() {
                return true;
            }
        };
        FindingReport report = new FindingReport(FindingFormat.TEXT.writer(log), FailOn.ERROR);
        report.add(WARNING);
        report.end("done");
        assertThat(lines).containsExactly("[warning] a,b.json:2:3: [slug] 100% odd (mend it)", "[warning] done");
    }

    @Test
    void aViolationKeepsItsExcerptForPeopleAndEverythingForPrograms() {
        Violation violation = Violation.builder(ViolationKind.SCHEMA, "own", "is bad")
                .instance("/a/0", "a[0]")
                .position(4, 5)
                .excerpt("4 | x\n  | ^")
                .build();
        FindingReport report = report(FindingFormat.TEXT, FailOn.ERROR);
        report.add(Finding.of("i.json", violation));
        assertThat(lines).containsExactly("i.json:4:5: error: [own] a[0]: is bad", "4 | x", "  | ^");
        assertThat(Finding.of("i.json", violation).details()).containsEntry("violation", violation.toJsonData());
    }

    @ParameterizedTest
    @CsvSource({
        "error,   true,  false", //
        "warning, true,  true",
        "never,   false, false"
    })
    void failOnIsTheLeastSeverityThatFails(String failOn, boolean error, boolean warning) {
        assertThat(FailOn.parse(failOn).isFailure(Severity.ERROR)).isEqualTo(error);
        assertThat(FailOn.parse(failOn).isFailure(Severity.WARNING)).isEqualTo(warning);
        assertThat(FailOn.parse(failOn).isFailure(Severity.NOTE)).isFalse();
        FindingReport report = report(FindingFormat.TEXT, FailOn.parse(failOn));
        report.add(WARNING);
        assertThat(report.isFailed()).isEqualTo(warning);
        report.add(ERROR);
        report.add(WARNING);
        assertThat(report.isFailed()).isEqualTo(error);
        assertThat(report.counts()).isEqualTo(new FindingCounts(1, 2, 0));
    }

    @Test
    void unknownWordsAreRefused() {
        assertThatThrownBy(() -> FailOn.parse("warn")).hasMessageContaining("error, warning or never");
        assertThatThrownBy(() -> FindingFormat.parse("xml")).hasMessageContaining("text, json, github or sarif");
    }
}
