package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes values of input documents as JSON text without white space. Numbers keep the form in which they were written.
 */
public final class SourceJson {

    private SourceJson() {}

    /** Returns the text of a value. */
    public static String text(SourceValue value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(SourceValue value, StringBuilder text) {
        if (value instanceof SourceString string) {
            text.append(quote(string.value()));
        } else if (value instanceof SourceNumber number) {
            text.append(number.text());
        } else if (value instanceof SourceBoolean bool) {
            text.append(bool.value());
        } else if (value instanceof SourceArray array) {
            String separator = "[";
            for (SourceValue element : array.elements()) {
                append(element, text.append(separator));
                separator = ",";
            }
            text.append(array.elements().isEmpty() ? "[]" : "]");
        } else if (value instanceof SourceObject object) {
            String separator = "{";
            for (Map.Entry<String, Member> member : object.members().entrySet()) {
                text.append(separator).append(quote(member.getKey())).append(':');
                append(member.getValue().value(), text);
                separator = ",";
            }
            text.append(object.members().isEmpty() ? "{}" : "}");
        } else {
            text.append("null");
        }
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
