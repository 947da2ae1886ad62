package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.ArrayList;
import java.util.List;

/**
 * An explanation of the decisions for people.
 *
 * @param parts one for each kind of decision; a kind without decisions is left out
 */
public record Explanation(List<Part> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * The decisions of one kind.
     *
     * @param title the subject, one word
     * @param remarks the decisions in the order of their positions
     */
    public record Part(String title, List<Remark> remarks) {
        public Part {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * One decision.
     *
     * @param position position of the schema or keyword
     * @param text the decision, not a sentence
     */
    public record Remark(SourcePosition position, String text) {

        private String line() {
            return PrintableText.of("  " + position + ": " + text);
        }
    }

    /** Returns the lines: titles, and indented below each its decisions as {@code path:line:column: text}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(part.title());
            part.remarks().forEach(remark -> lines.add(remark.line()));
        }
        return lines;
    }
}
