package io.github.jsonschema2records.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts maps, lists and scalars of the JDK to {@link JsonData}, by writing JSON text and parsing it. */
final class PlainToData {

    private final JsonWriter writer = new JsonWriter();
    private final ArrayDeque<Iterator<?>> open = new ArrayDeque<>();
    private final ArrayDeque<Boolean> objects = new ArrayDeque<>();

    private PlainToData() {}

    static JsonData convert(@Nullable Object value) {
        if (value instanceof JsonData data) {
            return data;
        }
        PlainToData conversion = new PlainToData();
        conversion.write(value);
        conversion.writeChildren();
        return DataCopy.ofOwnText(conversion.writer.toByteArray());
    }

    private void writeChildren() {
        while (!open.isEmpty()) {
            Iterator<?> children = open.element();
            if (!children.hasNext()) {
                end();
            } else if (objects.element()) {
                Map.Entry<?, ?> member = (Map.Entry<?, ?>) children.next();
                writer.name(name(member.getKey()));
                write(member.getValue());
            } else {
                write(children.next());
            }
        }
    }

    private void write(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            open.push(map.entrySet().iterator());
            objects.push(true);
        } else if (value instanceof Iterable<?> items) {
            writer.beginArray();
            open.push(items.iterator());
            objects.push(false);
        } else {
            writeScalar(value);
        }
    }

    private void writeScalar(@Nullable Object value) {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof String string) {
            writer.string(string);
        } else if (value instanceof Boolean bool) {
            writer.bool(bool);
        } else if (value instanceof JsonData data) {
            writer.data(data);
        } else {
            writeNumber(value);
        }
    }

    private void writeNumber(Object value) {
        if (value instanceof BigDecimal decimal) {
            writer.number(decimal);
        } else if (value instanceof BigInteger integer) {
            writer.number(integer);
        } else if (value instanceof Double || value instanceof Float) {
            writer.numberText(finite((Number) value));
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            writer.number(((Number) value).longValue());
        } else {
            throw new IllegalArgumentException(
                    "no JSON value: " + value.getClass().getName());
        }
    }

    /** Returns the text of the number itself. For a float it differs from that of the double it converts to. */
    private static String finite(Number value) {
        if (!Double.isFinite(value.doubleValue())) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return value.toString();
    }

    private static String name(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("no property name: " + key);
    }

    private void end() {
        open.pop();
        if (objects.pop()) {
            writer.endObject();
        } else {
            writer.endArray();
        }
    }
}
