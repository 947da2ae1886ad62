package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.runtime.JsonData;
import java.util.Map;

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
     * @param details further members of the summary for programs, by name
     */
    void end(FindingCounts counts, String summary, Map<String, JsonData> details);

    /** Returns a writer that passes everything on to two others. */
    static FindingWriter both(FindingWriter first, FindingWriter second) {
        return new TwoWriters(first, second);
    }
}
