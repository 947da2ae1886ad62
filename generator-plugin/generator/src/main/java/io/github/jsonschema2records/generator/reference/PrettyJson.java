package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.util.ArrayList;
import java.util.List;

/** Formats values on several lines, as people read them. Short values stay on one line. */
final class PrettyJson {

    private static final int WIDTH = 60;

    private PrettyJson() {}

    /** Returns the text of a value. */
    static String text(SourceValue value) {
        return text(value, "");
    }

    private static String text(SourceValue value, String indent) {
        String inner = indent + "  ";
        if (value instanceof SourceArray array && !isShort(value)) {
            List<String> parts = new ArrayList<>();
            array.elements().forEach(element -> parts.add(inner + text(element, inner)));
            return "[\n" + String.join(",\n", parts) + "\n" + indent + "]";
        } else if (value instanceof SourceObject object && !object.members().isEmpty()) {
            List<String> parts = new ArrayList<>();
            object.members()
                    .forEach((name, member) ->
                            parts.add(inner + SourceJson.quote(name) + ": " + text(member.value(), inner)));
            return "{\n" + String.join(",\n", parts) + "\n" + indent + "}";
        }
        return SourceJson.text(value);
    }

    private static boolean isShort(SourceValue value) {
        return value instanceof SourceArray array
                && array.elements().stream().noneMatch(element -> element instanceof SourceObject)
                && SourceJson.text(value).length() <= WIDTH;
    }
}
