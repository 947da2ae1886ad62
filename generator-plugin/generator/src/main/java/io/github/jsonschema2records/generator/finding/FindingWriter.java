package io.github.jsonschema2records.generator.finding;

/** Writes the findings of one report in a format, each as soon as it is known. */
public interface FindingWriter {

    /** Writes the next finding. */
    void add(Finding finding);

    /** Writes a line for people that is no finding, such as a file without any. Formats for programs omit it. */
    void remark(String text);

    /**
     * Ends the report.
     *
     * @param counts the numbers of findings
     * @param summary the whole result in one line
     */
    void end(FindingCounts counts, String summary);

    /** Returns a writer that passes everything on to two others. */
    static FindingWriter both(FindingWriter first, FindingWriter second) {
        return new TwoWriters(first, second);
    }
}
