package io.github.jsonschema2records.runtime;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;

/** Writes {@link JsonData} without recursion. The iterators of the open containers are the stack. */
final class DataWriter {

    private final JsonWriter writer;
    private final ArrayDeque<Iterator<?>> open = new ArrayDeque<>();
    private final ArrayDeque<JsonData> containers = new ArrayDeque<>();

    private DataWriter(JsonWriter writer) {
        this.writer = writer;
    }

    static void write(JsonData data, JsonWriter writer) {
        if (!whole(data, writer)) {
            new DataWriter(writer).container(data);
        }
    }

    /** Writes a scalar or a slice. Returns false for any other container. */
    private static boolean whole(JsonData data, JsonWriter writer) {
        if (data instanceof JsonString string) {
            string.writeTo(writer);
        } else if (data instanceof JsonNumber number) {
            writer.numberText(number.text());
        } else if (data instanceof JsonBoolean bool) {
            writer.bool(bool.value());
        } else if (data instanceof JsonNull) {
            writer.nullValue();
        } else {
            return writer.isCompact() && slice(data, writer);
        }
        return true;
    }

    /** Writes a slice, whose text is compact. */
    private static boolean slice(JsonData data, JsonWriter writer) {
        if (data instanceof JsonArray array && array.items() instanceof SlicedItems items) {
            items.write(writer);
            return true;
        }
        if (data instanceof JsonObject object && object.members() instanceof SlicedMembers members) {
            members.write(writer);
            return true;
        }
        return false;
    }

    private void container(JsonData root) {
        begin(root);
        while (!open.isEmpty()) {
            Iterator<?> children = open.element();
            if (children.hasNext()) {
                child(children.next());
            } else {
                end();
            }
        }
    }

    private void child(Object child) {
        JsonData value;
        if (child instanceof Map.Entry<?, ?> member) {
            writer.name((String) member.getKey());
            value = (JsonData) member.getValue();
        } else {
            value = (JsonData) child;
        }
        if (!whole(value, writer)) {
            begin(value);
        }
    }

    private void begin(JsonData container) {
        containers.push(container);
        if (container instanceof JsonObject object) {
            writer.beginObject();
            open.push(object.scan());
        } else if (container instanceof JsonArray array) {
            writer.beginArray();
            open.push(array.scan());
        }
    }

    private void end() {
        open.pop();
        if (containers.pop() instanceof JsonObject) {
            writer.endObject();
        } else {
            writer.endArray();
        }
    }
}
