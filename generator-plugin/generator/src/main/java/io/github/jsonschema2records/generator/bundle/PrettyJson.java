package io.github.jsonschema2records.generator.bundle;

import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.util.ArrayList;
import java.util.List;

/** Writes values of input documents as JSON text for people. Numbers keep the form in which they were written. */
final class PrettyJson {

    private static final String INDENT = "  ";
    private static final int WIDTH = 80;

    private PrettyJson() {}

    /** Returns the text of a value. What fits on a line stays on one. */
    static String text(SourceValue value) {
        return text(value, "");
    }

    private static String text(SourceValue value, String margin) {
        List<String> parts = new ArrayList<>();
        String inner = margin + INDENT;
        if (value instanceof SourceArray array) {
            array.elements().forEach(element -> parts.add(text(element, inner)));
            return block("[", parts, "]", margin);
        }
        if (value instanceof SourceObject object) {
            object.members()
                    .forEach((name, member) -> parts.add(SourceJson.quote(name) + ": " + text(member.value(), inner)));
            return block("{", parts, "}", margin);
        }
        return SourceJson.text(value);
    }

    private static String block(String open, List<String> parts, String close, String margin) {
        String line = open + String.join(", ", parts) + close;
        if (parts.isEmpty() || (line.length() + margin.length() <= WIDTH && !line.contains("\n"))) {
            return line;
        }
        String inner = "\n" + margin + INDENT;
        return open + inner + String.join("," + inner, parts) + "\n" + margin + close;
    }
}
