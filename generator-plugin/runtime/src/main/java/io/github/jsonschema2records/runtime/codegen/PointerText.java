package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.ShortPointer;
import java.nio.charset.StandardCharsets;

/** Formats parts of JSON Pointers (RFC 6901). */
public final class PointerText {

    /**
     * Characters, besides letters and digits, that URI fragments may contain without encoding (RFC 3986, section 3.5).
     */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private PointerText() {}

    /** Returns a name as a reference token. */
    public static String escape(String name) {
        return ShortPointer.escape(name);
    }

    /** Returns a part of a pointer as a part of a URI fragment. */
    public static String fragment(String step) {
        if (step.isEmpty()) {
            return step;
        }
        StringBuilder fragment = new StringBuilder();
        for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                fragment.append((char) b);
            } else {
                fragment.append('%').append(HEXADECIMAL.charAt(b >> 4 & 0xF)).append(HEXADECIMAL.charAt(b & 0xF));
            }
        }
        return fragment.toString();
    }

    private static boolean isPlain(byte b) {
        boolean letter = (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
        return letter || (b >= '0' && b <= '9') || PLAIN.indexOf(b) >= 0;
    }
}
