package io.github.jsonschema2records.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves JSON Pointers (RFC 6901) in {@link JsonData}. */
final class DataPointer {

    private DataPointer() {}

    static @Nullable JsonData resolve(JsonData root, String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or starts with '/': " + pointer);
        }
        @Nullable JsonData data = root;
        int from = 0;
        while (data != null && from < pointer.length()) {
            int slash = pointer.indexOf('/', from + 1);
            int to = slash < 0 ? pointer.length() : slash;
            String token = pointer.substring(from + 1, to);
            data = token.contains(ShortPointer.CUT) ? null : child(data, unescape(token));
            from = to;
        }
        return data;
    }

    private static @Nullable JsonData child(JsonData parent, String token) {
        if (parent instanceof JsonObject object) {
            return object.get(token);
        }
        return parent instanceof JsonArray array ? item(array.items(), token) : null;
    }

    private static @Nullable JsonData item(List<JsonData> items, String token) {
        boolean leadingZero = token.length() > 1 && token.charAt(0) == '0';
        if (token.isEmpty() || token.length() > 9 || leadingZero) {
            return null;
        }
        int index = 0;
        for (int i = 0; i < token.length(); i++) {
            int digit = token.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            index = 10 * index + digit;
        }
        return index < items.size() ? items.get(index) : null;
    }

    private static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }
}
