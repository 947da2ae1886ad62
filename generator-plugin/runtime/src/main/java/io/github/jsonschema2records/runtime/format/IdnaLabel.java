package io.github.jsonschema2records.runtime.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A valid label of a domain name in IDNA 2008: in ASCII, or a U-label, or its A-label (RFC 5890 section 2.3). */
final class IdnaLabel {

    private static final String PREFIX = "xn--";

    /** As its reader sees it: an A-label is decoded. */
    private final int[] codePoints;

    private final int asciiLength;

    private IdnaLabel(int[] codePoints, int asciiLength) {
        this.codePoints = codePoints;
        this.asciiLength = asciiLength;
    }

    /** The label, or null where the text is none. */
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

    /** RFC 5891 section 5.4: an A-label is decoded to a U-label that gives the same A-label again. */
    private static @Nullable IdnaLabel ofEncoded(String text) {
        String encoded = text.substring(PREFIX.length());
        int[] decoded = PunycodeDecoder.decode(encoded);
        if (decoded == null || !Punycode.encode(decoded).equals(encoded)) {
            return null;
        }
        // Not in ASCII: that would end with a hyphen in Punycode.
        return ofUnicode(decoded);
    }

    /** RFC 5891 section 4.2. */
    private static @Nullable IdnaLabel ofUnicode(int[] codePoints) {
        // Each code point takes one character at least. Checked first, as the rest is for short labels.
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

    /** RFC 5891 section 4.2.3.1. */
    private boolean hasMisplacedHyphen() {
        int length = codePoints.length;
        return codePoints[0] == '-'
                || codePoints[length - 1] == '-'
                || (length > 3 && codePoints[2] == '-' && codePoints[3] == '-');
    }

    /** RFC 5891 section 4.2.3.2. */
    private boolean beginsWithMark() {
        int type = Character.getType(codePoints[0]);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** RFC 5891 sections 4.2.2 and 4.2.3.3. */
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

    /** How many characters the label has in ASCII. */
    int asciiLength() {
        return asciiLength;
    }

    /** Returns whether it is an RTL label, which makes its name a Bidi domain name (RFC 5893 section 1.4). */
    boolean isRightToLeft() {
        return BidiRule.isRightToLeft(codePoints);
    }

    /** Returns whether it satisfies the rule for labels of a Bidi domain name, RFC 5893 section 2. */
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
