package io.github.jsonschema2records.runtime;

/**
 * The compact text of {@link JsonData}. Parts that strings share are kept once, and all parts are joined at the end, so that
 * making the text takes little more memory than the text itself.
 */
final class DataText {

    private final TextParts parts = new TextParts();
    private final JsonWriter writer = new JsonWriter(parts);

    private DataText(JsonData data) {
        writer.data(data);
    }

    /** The text as a string. */
    static String string(JsonData data) {
        DataText text = new DataText(data);
        return text.parts.count() == 0 ? text.writer.toString() : text.all().toString();
    }

    /** The text in UTF-8. */
    static byte[] bytes(JsonData data) {
        DataText text = new DataText(data);
        return text.parts.count() == 0 ? text.writer.toByteArray() : text.all().toByteArray();
    }

    private TextParts all() {
        parts.add(writer.toString(), writer.length());
        return parts;
    }
}
