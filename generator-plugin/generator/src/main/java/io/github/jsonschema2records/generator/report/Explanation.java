package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.ArrayList;
import java.util.List;

/**
 * What was decided, for people to read.
 *
 * @param parts one for each kind of decision; without those of which there was none
 */
public record Explanation(List<Part> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * The decisions of a kind.
     *
     * @param title what they are about, one word
     * @param remarks in the order of their places
     */
    public record Part(String title, List<Remark> remarks) {
        public Part {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * One decision.
     *
     * @param position the schema or keyword that it is about
     * @param text what was decided, no sentence
     */
    public record Remark(SourcePosition position, String text) {

        private String line() {
            return PrintableText.of("  " + position + ": " + text);
        }
    }

    /** The lines: titles, and indented below each what belongs to it as {@code path:line:column: text}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(part.title());
            part.remarks().forEach(remark -> lines.add(remark.line()));
        }
        return lines;
    }
}
