package io.github.jsonschema2records.runtime.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Valid label of a domain name in IDNA 2008: an ASCII label, a U-label or an A-label (RFC 5890 section 2.3). */
final class IdnaLabel {

    private static final String PREFIX = "xn--";

    /** Code points of the label; those of an A-label are decoded. */
    private final int[] codePoints;

    private final int asciiLength;

    private IdnaLabel(int[] codePoints, int asciiLength) {
        this.codePoints = codePoints;
        this.asciiLength = asciiLength;
    }

    /** Parses a label. Returns null if it is not valid. */
    static @Nullable IdnaLabel parse(String text) {
        if (!Ascii.isAscii(text)) {
            return ofUnicode(codePoints(text));
        }
        if (!HostnameFormat.isLabel(text, 0, text.length())) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(PREFIX) ? ofEncoded(lower) : new IdnaLabel(codePoints(text), text.length());
    }

    /** Decodes an A-label, RFC 5891 section 5.4. Encoding the result must give the same A-label again. */
    private static @Nullable IdnaLabel ofEncoded(String text) {
        String encoded = text.substring(PREFIX.length());
        int[] decoded = PunycodeDecoder.decode(encoded);
        if (decoded == null || !Punycode.encode(decoded).equals(encoded)) {
            return null;
        }
        // The result is not ASCII: Punycode of ASCII ends with a hyphen, which a label must not.
        return ofUnicode(decoded);
    }

    /** Creates a U-label, RFC 5891 section 4.2. Returns null if it is not valid. */
    private static @Nullable IdnaLabel ofUnicode(int[] codePoints) {
        // Each code point takes at least one character. Checked first, since encoding takes quadratic time.
        if (codePoints.length > HostnameFormat.LONGEST_LABEL - PREFIX.length()) {
            return null;
        }
        int asciiLength = PREFIX.length() + Punycode.encode(codePoints).length();
        IdnaLabel label = new IdnaLabel(codePoints, asciiLength);
        return label.isULabel() ? label : null;
    }

    private boolean isULabel() {
        return asciiLength <= HostnameFormat.LONGEST_LABEL
                && !hasMisplacedHyphen()
                && !beginsWithMark()
                && hasOnlyAllowedCodePoints()
                && Normalizer.isNormalized(new String(codePoints, 0, codePoints.length), Normalizer.Form.NFC)
                && (!isRightToLeft() || obeysBidiRule());
    }

    /** Checks the hyphens, RFC 5891 section 4.2.3.1. */
    private boolean hasMisplacedHyphen() {
        int length = codePoints.length;
        return codePoints[0] == '-'
                || codePoints[length - 1] == '-'
                || (length > 3 && codePoints[2] == '-' && codePoints[3] == '-');
    }

    /** Checks the first code point, RFC 5891 section 4.2.3.2. */
    private boolean beginsWithMark() {
        int type = Character.getType(codePoints[0]);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Checks each code point, RFC 5891 sections 4.2.2 and 4.2.3.3. */
    private boolean hasOnlyAllowedCodePoints() {
        for (int i = 0; i < codePoints.length; i++) {
            IdnaProperty property = IdnaProperty.of(codePoints[i]);
            boolean contextual = property == IdnaProperty.CONTEXTJ || property == IdnaProperty.CONTEXTO;
            if (contextual ? !IdnaContext.allows(codePoints, i) : property == IdnaProperty.DISALLOWED) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of characters of the label in ASCII. */
    int asciiLength() {
        return asciiLength;
    }

    /** Returns whether this is an RTL label, which makes its name a Bidi domain name (RFC 5893 section 1.4). */
    boolean isRightToLeft() {
        return BidiRule.isRightToLeft(codePoints);
    }

    /** Returns whether the label satisfies the Bidi rule, RFC 5893 section 2. */
    boolean obeysBidiRule() {
        return BidiRule.allows(codePoints);
    }

    private static int[] codePoints(String text) {
        int[] codePoints = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoints[length - 1])) {
            codePoints[length++] = text.codePointAt(i);
        }
        return Arrays.copyOf(codePoints, length);
    }
}
