package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonBoolean;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.io.IOException;
import java.util.Map;

/** Writes JSON data to a generator of any format. */
final class GeneratorOutput {

    private GeneratorOutput() {}

    /**
     * Returns whether a generator writes compact JSON text without special escapes, so that it takes JSON text as it
     * is.
     */
    static boolean takesText(JsonGenerator generator) {
        return generator instanceof JsonGeneratorImpl
                && generator.getPrettyPrinter() == null
                && generator.getCharacterEscapes() == null
                && generator.getHighestEscapedChar() == 0;
    }

    /** Writes a value. Jackson limits the depth. */
    static void write(JsonData data, JsonGenerator generator) throws IOException {
        if (data instanceof JsonObject object) {
            generator.writeStartObject();
            for (Map.Entry<String, JsonData> member : object.members().entrySet()) {
                generator.writeFieldName(member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (data instanceof JsonArray array) {
            generator.writeStartArray();
            for (JsonData item : array.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (data instanceof JsonString string) {
            generator.writeString(string.value());
        } else if (data instanceof JsonNumber number) {
            number(number, generator);
        } else if (data instanceof JsonBoolean bool) {
            generator.writeBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }

    private static void number(JsonNumber number, JsonGenerator generator) throws IOException {
        String text = number.text();
        boolean plain = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        if (plain && number.fitsLong()) {
            integer(number.longValue(), generator);
        } else if (plain) {
            generator.writeNumber(number.bigIntegerValue());
        } else {
            generator.writeNumber(number.decimalValue());
        }
    }

    /** Writes an integer as the smallest type, as trees that Jackson reads have it. */
    private static void integer(long value, JsonGenerator generator) throws IOException {
        if ((int) value == value) {
            generator.writeNumber((int) value);
        } else {
            generator.writeNumber(value);
        }
    }
}
