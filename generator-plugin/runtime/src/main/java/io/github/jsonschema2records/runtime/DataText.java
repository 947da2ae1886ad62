package io.github.jsonschema2records.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The compact text of {@link JsonData}. Parts that strings share are kept once, and all parts are joined at the end, so that
 * making the text takes little more memory than the text itself.
 */
final class DataText {

    private final List<String> parts = new ArrayList<>();
    private final JsonWriter writer = new JsonWriter(parts);

    private DataText(JsonData data) {
        writer.data(data);
    }

    /** The text as a string. */
    static String string(JsonData data) {
        DataText text = new DataText(data);
        text.parts.add(text.writer.toString());
        return String.join("", text.parts);
    }

    /** The text in UTF-8. */
    static byte[] bytes(JsonData data) {
        DataText text = new DataText(data);
        return text.parts.isEmpty() ? text.writer.toByteArray() : text.joined();
    }

    private byte[] joined() {
        parts.add(writer.toString());
        int size = 0;
        for (String part : parts) {
            size = Math.addExact(size, part.getBytes(StandardCharsets.UTF_8).length);
        }
        byte[] all = new byte[size];
        int at = 0;
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, all, at, bytes.length);
            at += bytes.length;
        }
        return all;
    }
}
