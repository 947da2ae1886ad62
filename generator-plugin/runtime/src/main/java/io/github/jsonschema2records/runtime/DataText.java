package io.github.jsonschema2records.runtime;

/**
 * Produces the compact text of {@link JsonData}. Parts shared by several strings are kept once and joined at the end.
 * So producing the text takes little more memory than the text itself.
 */
final class DataText {

    private final TextParts parts = new TextParts();
    private final JsonWriter writer = new JsonWriter(parts);

    private DataText(JsonData data) {
        writer.data(data);
    }

    /** Returns the text as a string. */
    static String string(JsonData data) {
        DataText text = new DataText(data);
        return text.parts.count() == 0 ? text.writer.toString() : text.all().toString();
    }

    /** Returns the text in UTF-8. */
    static byte[] bytes(JsonData data) {
        DataText text = new DataText(data);
        return text.parts.count() == 0 ? text.writer.toByteArray() : text.all().toByteArray();
    }

    private TextParts all() {
        parts.add(writer.toString(), writer.length());
        return parts;
    }
}
