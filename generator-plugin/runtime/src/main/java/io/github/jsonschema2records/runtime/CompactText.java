package io.github.jsonschema2records.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Copies values of a document as compact JSON, exactly as {@link JsonWriter} writes them. Works in two passes and
 * without recursion. The first pass only counts the bytes, so the copy takes no more memory than its text.
 */
final class CompactText {

    private final JsonDocument document;

    /** The copy, or null during the first pass. */
    private byte @Nullable [] copy;

    private int length;
    private int tokens;

    /** Containers that are open, and how many. */
    private int[] open = new int[16];

    private int depth;

    /** Writes strings with escapes, whose spelling may change. */
    private @Nullable JsonWriter writer;

    CompactText(JsonDocument document) {
        this.document = document;
    }

    /** Returns an array with the values in {@code [first, end)}, which are items of an array. */
    byte[] ofItems(int first, int end) {
        items(first, end);
        startCopy();
        items(first, end);
        return finish();
    }

    /** Returns an object with some members of an object. */
    byte[] ofMembers(int[] names, int count) {
        members(names, count);
        startCopy();
        members(names, count);
        return finish();
    }

    /** Returns the number of tokens of the copy. */
    int tokens() {
        return tokens;
    }

    private void startCopy() {
        copy = new byte[length];
        length = 0;
        tokens = 0;
    }

    private byte[] finish() {
        byte[] finished = copy;
        return finished == null ? new byte[0] : finished;
    }

    private void items(int first, int end) {
        put('[');
        for (int item = first; item < end; item = document.next(item)) {
            if (item > first) {
                put(',');
            }
            value(item);
        }
        put(']');
        tokens++;
    }

    private void members(int[] names, int count) {
        put('{');
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                put(',');
            }
            token(names[i]);
            put(':');
            value(names[i] + 1);
        }
        put('}');
        tokens++;
    }

    private void value(int root) {
        int at = root;
        boolean isName = false;
        do {
            token(at);
            if (isName) {
                put(':');
                isName = false;
            } else if (isContainer(at) && document.end(at) > at + 1) {
                push(at);
                isName = document.isObject(at);
            } else {
                isName = endValue(at);
            }
            at++;
        } while (depth > 0);
    }

    /**
     * Ends a scalar or an empty container, and all containers that end with it. Writes a comma if others are open.
     *
     * @return whether a name comes next
     */
    private boolean endValue(int at) {
        if (isContainer(at)) {
            close(at);
        }
        while (depth > 0 && document.end(open[depth - 1]) == at + 1) {
            close(open[--depth]);
        }
        if (depth == 0) {
            return false;
        }
        put(',');
        return document.isObject(open[depth - 1]);
    }

    private boolean isContainer(int at) {
        return document.kind(at) >= Kind.ARRAY;
    }

    private void close(int container) {
        put(document.isObject(container) ? '}' : ']');
    }

    private void push(int container) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = container;
    }

    /** Copies a scalar, a name or an opening bracket. */
    private void token(int at) {
        tokens++;
        int kind = document.kind(at);
        int from = document.offset(at);
        if (kind >= Kind.ARRAY) {
            put(kind == Kind.OBJECT ? '{' : '[');
        } else if (kind == Kind.STRING) {
            put('"');
            put(document.source(), from, document.byteLength(at));
            put('"');
        } else if (kind == Kind.ESCAPED_STRING) {
            escaped(document.string(at));
        } else {
            put(document.source(), from, document.byteLength(at));
        }
    }

    private void escaped(String string) {
        JsonWriter existing = writer;
        if (existing == null) {
            existing = new JsonWriter();
            writer = existing;
        }
        byte[] quoted = existing.clear().string(string).toByteArray();
        put(quoted, 0, quoted.length);
    }

    private void put(char c) {
        if (copy != null) {
            copy[length] = (byte) c;
        }
        length++;
    }

    private void put(byte[] bytes, int from, int count) {
        if (copy != null) {
            System.arraycopy(bytes, from, copy, length, count);
        }
        length += count;
    }
}
