package io.github.jsonschema2records.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A text in parts that are joined once, at its end. Strings that occur in it many times are kept once until then: a document
 * whose strings begin alike, such as the JSON Pointers of a deep document, takes little more memory than its text.
 */
final class TextParts {

    private final List<String> parts = new ArrayList<>();

    /** Strings that were found to need no escapes, by identity. */
    private final Set<String> plain = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Appends a part. */
    void add(String part) {
        parts.add(part);
    }

    /** Whether a string is the same in JSON text, between the quotes. Each is looked at once. */
    boolean isPlain(String string) {
        return plain.contains(string) || (looksPlain(string) && plain.add(string));
    }

    private static boolean looksPlain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The text with a last part. */
    String join(String last) {
        parts.add(last);
        return String.join("", parts);
    }
}
