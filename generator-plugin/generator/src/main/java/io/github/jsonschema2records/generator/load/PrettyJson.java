package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.Map;

/** Writes values of input documents as JSON text on several lines. Short values stay on one line. */
public final class PrettyJson {

    private static final String INDENT = "  ";

    private final int width;
    private final boolean objectsOnOneLine;
    private final StringBuilder text = new StringBuilder();

    private PrettyJson(int width, boolean objectsOnOneLine) {
        this.width = width;
        this.objectsOnOneLine = objectsOnOneLine;
    }

    /**
     * Returns the text of a value. Numbers keep the form in which they were written.
     *
     * @param width the most characters of a line with a whole array or object, from the margin on
     * @param objectsOnOneLine whether short objects stay on one line, as short arrays do
     */
    public static String text(SourceValue value, int width, boolean objectsOnOneLine) {
        PrettyJson json = new PrettyJson(width, objectsOnOneLine);
        json.write(value, 0);
        return json.text.toString();
    }

    private void write(SourceValue value, int depth) {
        int start = text.length();
        if (writtenOnOneLine(value, start + width - depth * INDENT.length())) {
            return;
        }
        text.setLength(start);
        if (value instanceof SourceArray array) {
            text.append('[');
            array.elements().forEach(element -> writePart("", element, depth + 1));
            close(depth, ']');
        } else if (value instanceof SourceObject object) {
            text.append('{');
            object.members()
                    .forEach((name, member) -> writePart(SourceJson.quote(name) + ": ", member.value(), depth + 1));
            close(depth, '}');
        } else {
            text.append(SourceJson.text(value));
        }
    }

    private void writePart(String name, SourceValue value, int depth) {
        newLine(depth);
        text.append(name);
        write(value, depth);
        text.append(',');
    }

    /** Replaces the comma behind the last part. */
    private void close(int depth, char end) {
        text.setLength(text.length() - 1);
        newLine(depth);
        text.append(end);
    }

    private void newLine(int depth) {
        text.append('\n').append(INDENT.repeat(depth));
    }

    /** Writes a value on one line, and gives up as soon as the text would be longer than a limit. */
    private boolean writtenOnOneLine(SourceValue value, int limit) {
        if (value instanceof SourceArray array) {
            text.append('[');
            for (SourceValue element : array.elements()) {
                if (!writtenOnOneLine(element, limit)) {
                    return false;
                }
                text.append(", ");
            }
            return closedOnOneLine(array.elements().isEmpty(), ']', limit);
        } else if (value instanceof SourceObject object) {
            if (!objectsOnOneLine && !object.members().isEmpty()) {
                return false;
            }
            text.append('{');
            for (Map.Entry<String, Member> member : object.members().entrySet()) {
                if (text.length() + member.getKey().length() > limit) {
                    return false;
                }
                text.append(SourceJson.quote(member.getKey())).append(": ");
                if (!writtenOnOneLine(member.getValue().value(), limit)) {
                    return false;
                }
                text.append(", ");
            }
            return closedOnOneLine(object.members().isEmpty(), '}', limit);
        } else if (text.length() + length(value) > limit) {
            return false;
        }
        text.append(SourceJson.text(value));
        return text.length() <= limit;
    }

    private boolean closedOnOneLine(boolean isEmpty, char end, int limit) {
        if (!isEmpty) {
            text.setLength(text.length() - ", ".length());
        }
        text.append(end);
        return isEmpty || text.length() <= limit;
    }

    /** Returns the length that the text of a scalar has at least. */
    private static int length(SourceValue value) {
        if (value instanceof SourceString string) {
            return string.value().length();
        }
        return value instanceof SourceNumber number ? number.text().length() : 0;
    }
}
