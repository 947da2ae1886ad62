package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.write.WriteResult;
import io.github.jsonschema2records.maven.GenerationOutcome.Refused;
import io.github.jsonschema2records.maven.GenerationOutcome.UpToDate;
import io.github.jsonschema2records.maven.GenerationOutcome.Written;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class OutcomeReportTest {

    private final RecordingLog log = new RecordingLog();

    @Test
    void saysThatNothingHadToBeDone() throws Exception {
        report(new UpToDate(List.of()));

        assertThat(log.lines()).containsExactly("[INFO] target/out is up to date");
    }

    @Test
    void repeatsTheWarningsOfTheLastRun() throws Exception {
        report(new UpToDate(List.of(diagnostic(Severity.WARNING, "a", 12))));

        assertThat(log.lines())
                .containsExactly(
                        "[WARNING] a.json:12:7: [slug] message (help)",
                        "[WARNING] 1 warning",
                        "[INFO] target/out is up to date");
    }

    @Test
    void saysWhatWasDone() throws Exception {
        report(new Written(
                new WriteResult(List.of("A.java", "B.java"), List.of("C.java"), List.of(), List.of()),
                List.of(),
                List.of(),
                null));

        assertThat(log.lines()).containsExactly("[INFO] target/out: 2 files written, 1 unchanged, 0 deleted");
    }

    @Test
    void warns() throws Exception {
        report(new Written(
                new WriteResult(List.of(), List.of(), List.of("A.java"), List.of("p/B.java")),
                List.of(diagnostic(Severity.WARNING, "z", 1), diagnostic(Severity.WARNING, "a", 12)),
                List.of(),
                null));

        assertThat(log.lines())
                .containsExactly(
                        "[WARNING] a.json:12:7: [slug] message (help)",
                        "[WARNING] z.json:1:7: [slug] message (help)",
                        "[WARNING] 2 warnings",
                        "[WARNING] target/out/p/B.java is no longer generated, but was changed by somebody; "
                                + "delete it or move it away",
                        "[INFO] target/out: 0 files written, 0 unchanged, 1 deleted");
    }

    @Test
    void failsOnErrors() {
        Refused refused =
                new Refused(List.of(diagnostic(Severity.ERROR, "a", 1), diagnostic(Severity.WARNING, "a", 2)));

        assertThatThrownBy(() -> report(refused))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the schemas have 1 error, 1 warning (see above); nothing was written");
        assertThat(log.lines())
                .containsExactly(
                        "[ERROR] a.json:1:7: [slug] message (help)",
                        "[WARNING] a.json:2:7: [slug] message (help)",
                        "[ERROR] 1 error, 1 warning");
    }

    @Test
    void failsOnWarningsThatCount() {
        assertThatThrownBy(() -> report(new Refused(List.of(diagnostic(Severity.WARNING, "a", 2)))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the schemas have 1 warning (see above); nothing was written");
        assertThat(log.lines()).containsExactly("[WARNING] a.json:2:7: [slug] message (help)", "[WARNING] 1 warning");
    }

    private void report(GenerationOutcome outcome) throws MojoFailureException {
        outcome.match(new OutcomeReport(log, Path.of("/base"), Path.of("/base/target/out")));
    }

    private static Diagnostic diagnostic(Severity severity, String name, int line) {
        SourcePosition position = new SourcePosition("/base/" + name + ".json", line, 7);
        return new Diagnostic(severity, "slug", position, "", "message", "help");
    }
}
