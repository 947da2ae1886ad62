package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.runtime.JsonData;
import java.util.Map;

/** Passes everything on to two writers. */
record TwoWriters(FindingWriter first, FindingWriter second) implements FindingWriter {

    @Override
    public void add(Finding finding) {
        first.add(finding);
        second.add(finding);
    }

    @Override
    public void remark(String text) {
        first.remark(text);
        second.remark(text);
    }

    @Override
    public void end(FindingCounts counts, String summary, Map<String, JsonData> details) {
        first.end(counts, summary, details);
        second.end(counts, summary, details);
    }
}
