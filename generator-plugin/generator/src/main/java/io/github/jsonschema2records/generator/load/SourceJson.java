package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes values of input documents as JSON text without white space. Numbers keep the form in which they were written.
 */
public final class SourceJson {

    private SourceJson() {}

    /** Returns the text of a value. */
    public static String text(SourceValue value) {
        if (value instanceof SourceString string) {
            return quote(string.value());
        } else if (value instanceof SourceNumber number) {
            return number.text();
        } else if (value instanceof SourceBoolean bool) {
            return String.valueOf(bool.value());
        } else if (value instanceof SourceArray array) {
            List<String> parts = new ArrayList<>();
            array.elements().forEach(element -> parts.add(text(element)));
            return "[" + String.join(",", parts) + "]";
        } else if (value instanceof SourceObject object) {
            List<String> parts = new ArrayList<>();
            object.members().forEach((name, member) -> parts.add(quote(name) + ":" + text(member.value())));
            return "{" + String.join(",", parts) + "}";
        }
        return "null";
    }

    /** Quotes a string. Surrogates are escaped, since a single one could not be written in UTF-8. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c)) {
                quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
