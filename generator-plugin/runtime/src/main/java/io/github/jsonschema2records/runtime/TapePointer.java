package io.github.jsonschema2records.runtime;

/** Computes the JSON Pointer (RFC 6901) of a token by descending from the root. */
final class TapePointer {

    private TapePointer() {}

    static String of(JsonDocument document, int target) {
        StringBuilder pointer = new StringBuilder();
        int at = 0;
        while (at < target) {
            boolean object = document.isObject(at);
            int child = document.first(at);
            int step = object ? 1 : 0;
            int index = 0;
            while (document.next(child + step) <= target) {
                child = document.next(child + step);
                index++;
            }
            pointer.append('/');
            if (object) {
                escape(document.string(child), pointer);
            } else {
                pointer.append(index);
            }
            if (child == target) {
                break;
            }
            at = child + step;
        }
        return pointer.toString();
    }

    private static void escape(String name, StringBuilder pointer) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '~') {
                pointer.append("~0");
            } else if (c == '/') {
                pointer.append("~1");
            } else {
                pointer.append(c);
            }
        }
    }
}
