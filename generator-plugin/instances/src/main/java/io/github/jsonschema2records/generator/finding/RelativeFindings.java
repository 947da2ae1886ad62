package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.runtime.JsonData;
import java.util.Map;

/** Passes findings on with paths in the form that the log has. */
final class RelativeFindings implements FindingWriter {

    private final FindingWriter writer;
    private final ProjectPaths paths;

    RelativeFindings(FindingWriter writer, ProjectPaths paths) {
        this.writer = writer;
        this.paths = paths;
    }

    @Override
    public void add(Finding finding) {
        SourcePosition position = finding.position();
        String help = finding.help();
        writer.add(new Finding(
                finding.severity(),
                finding.id(),
                new SourcePosition(paths.relative(position.path()), position.line(), position.column()),
                finding.pointer(),
                finding.place(),
                paths.relative(finding.message()),
                help == null ? null : paths.relative(help),
                finding.notes(),
                finding.details()));
    }

    @Override
    public void remark(String text) {
        writer.remark(paths.relative(text));
    }

    @Override
    public void end(FindingCounts counts, String summary, Map<String, JsonData> details) {
        writer.end(counts, paths.relative(summary), details);
    }
}
