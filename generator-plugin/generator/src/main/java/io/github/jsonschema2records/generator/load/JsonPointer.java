package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901) as text: {@code ""} for the whole document, otherwise {@code /token/token}. */
public final class JsonPointer {

    private JsonPointer() {}

    /**
     * Returns the pointer of a member.
     *
     * @param pointer the pointer of the object
     * @param token the member's name, unescaped
     */
    public static String append(String pointer, String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the pointer of an element.
     *
     * @param pointer the pointer of the array
     * @param index the element's index, 0-based
     */
    public static String append(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** Returns the pointer that consists of some unescaped tokens. */
    public static String of(List<String> tokens) {
        StringBuilder pointer = new StringBuilder();
        for (String token : tokens) {
            pointer.append(append("", token));
        }
        return pointer.toString();
    }

    /**
     * Returns the unescaped tokens of a pointer, none for {@code ""}.
     *
     * @throws IllegalArgumentException if the text is not a pointer; see {@link #isPointer}
     */
    public static List<String> tokens(String pointer) {
        if (!isPointer(pointer)) {
            throw new IllegalArgumentException("not a JSON Pointer: " + pointer);
        }
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return List.copyOf(tokens);
    }

    /**
     * Returns whether a text is a pointer: empty or starting with a slash, each tilde followed by 0 or 1 (RFC 6901
     * section 3).
     */
    public static boolean isPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int i = text.indexOf('~'); i >= 0; i = text.indexOf('~', i + 1)) {
            if (i + 1 == text.length() || (text.charAt(i + 1) != '0' && text.charAt(i + 1) != '1')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the value at a pointer. Array indexes have no sign and no leading zeros; {@code -} leads to nothing (RFC
     * 6901 section 4).
     *
     * @return the value, or null if there is none or the text is not a pointer
     */
    public static @Nullable SourceValue resolve(SourceValue root, String pointer) {
        if (!isPointer(pointer)) {
            return null;
        }
        SourceValue value = root;
        for (String token : tokens(pointer)) {
            value = step(value, token);
            if (value == null) {
                return null;
            }
        }
        return value;
    }

    /**
     * Returns the pointer in a URI's raw fragment, percent-decoded as UTF-8 (RFC 6901 section 6).
     *
     * @param rawFragment the text after {@code #} as it is written in the URI
     * @return the pointer, or null if the fragment is not a pointer, such as the name of an anchor, or its
     *     percent-encoding is broken
     */
    public static @Nullable String fromFragment(String rawFragment) {
        String decoded = percentDecode(rawFragment);
        return decoded == null || !isPointer(decoded) ? null : decoded;
    }

    /**
     * Percent-decodes UTF-8 (RFC 3986 section 2.1). Returns null if an escape is incomplete or the bytes are not UTF-8.
     */
    public static @Nullable String percentDecode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.put(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? hexDigit(bytes[i + 1]) : -1;
            int low = i + 2 < bytes.length ? hexDigit(bytes[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return null;
            }
            decoded.put((byte) ((high << 4) | low));
            i += 2;
        }
        return utf8(decoded.flip());
    }

    private static int hexDigit(byte digit) {
        return Character.digit(digit, 16);
    }

    private static @Nullable String utf8(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Returns the member or element that an unescaped token names, or null if there is none. */
    static @Nullable SourceValue step(SourceValue value, String token) {
        if (value instanceof SourceObject object) {
            return object.get(token);
        }
        if (value instanceof SourceArray array) {
            int index = index(token);
            return index >= 0 && index < array.elements().size()
                    ? array.elements().get(index)
                    : null;
        }
        return null;
    }

    private static int index(String token) {
        if (token.isEmpty() || token.length() > 9 || (token.length() > 1 && token.charAt(0) == '0')) {
            return -1;
        }
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(token);
    }
}
