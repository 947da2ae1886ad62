package io.github.jsonschema2records.generator.finding;

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
    public void end(FindingCounts counts, String summary) {
        first.end(counts, summary);
        second.end(counts, summary);
    }
}
