package io.github.jsonschema2records.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies values of a document to {@link JsonData}: those of a large document as slices, which are opened when someone
 * looks at them, and others as trees. For a tree, the tape is read backwards, so the children of a container are on
 * the stack when the container is reached. Works without recursion.
 */
final class DataCopy {

    private final JsonDocument document;
    private final JsonData[] stack;
    private int top;

    private DataCopy(JsonDocument document, int size) {
        this.document = document;
        stack = new JsonData[size];
        top = size;
    }

    static JsonData checked(JsonDocument document) {
        SyntaxError failure = document.failure();
        if (failure != null) {
            throw new JsonSyntaxException(failure);
        }
        return of(document, 0);
    }

    /** Returns the value of a text that was written from values in memory, so there are no limits. */
    static JsonData ofOwnText(byte[] json) {
        return checked(JsonDocument.ofOwnText(json, 0));
    }

    static JsonData of(JsonDocument document, int at) {
        boolean isTree = document.tokenCount() <= LargeData.MOST_TOKENS || document.next(at) == at + 1;
        return isTree ? tree(document, at) : slice(document, at);
    }

    private static JsonData slice(JsonDocument document, int at) {
        return document.isArray(at)
                ? new JsonArray(SlicedText.items(document, document.first(at), document.end(at)))
                : new JsonObject(SlicedText.members(document, at));
    }

    /** Returns a value with all its nested values. */
    static JsonData tree(JsonDocument document, int at) {
        int end = document.next(at);
        if (end == at + 1 && !document.isArray(at) && !document.isObject(at)) {
            return scalar(document, at);
        }
        DataCopy copy = new DataCopy(document, end - at);
        for (int i = end - 1; i >= at; i--) {
            copy.add(i);
        }
        return copy.stack[copy.top];
    }

    private void add(int at) {
        int kind = document.kind(at);
        JsonData value = kind == Kind.ARRAY ? array(at) : kind == Kind.OBJECT ? object(at) : scalar(document, at);
        stack[--top] = value;
    }

    private JsonArray array(int at) {
        JsonData[] items = new JsonData[document.count(at)];
        System.arraycopy(stack, top, items, 0, items.length);
        top += items.length;
        return new JsonArray(List.of(items));
    }

    private JsonObject object(int at) {
        int count = document.count(at);
        Map<String, JsonData> members = new LinkedHashMap<>(count * 4 / 3 + 1);
        for (int i = 0; i < count; i++) {
            members.put(((JsonString) stack[top]).value(), stack[top + 1]);
            top += 2;
        }
        return new JsonObject(members);
    }

    private static JsonData scalar(JsonDocument document, int at) {
        int kind = document.kind(at);
        if (kind >= Kind.STRING) {
            return JsonString.of(document.string(at));
        }
        if (kind >= Kind.INTEGER) {
            return new JsonNumber(document.numberText(at));
        }
        return kind == Kind.NULL ? JsonNull.INSTANCE : JsonBoolean.of(kind == Kind.TRUE);
    }
}
