package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

class IriFormatTest {

    private static final FormatChecks IRI = new FormatChecks(IriFormat.IRI, IriFormat::isIri);
    private static final FormatChecks REFERENCE = new FormatChecks(IriFormat.REFERENCE, IriFormat::isIriReference);

    @Test
    void acceptsUris() {
        IRI.accept("a:", "http://u:p@h:80/p?q#f", "a://[::1]");
        IRI.refuse("", "a", "/a", "1:b", "a:%", "a: ", "a://h:x", "a:\\");
        REFERENCE.accept("", "a", "//h", "#f", "?q");
        REFERENCE.refuse("1:b", " ", "%");
    }

    @Test
    void acceptsOtherCharactersInEveryPartButTheSchemeAndThePort() {
        IRI.accept("a://\u00fc:\u00fc@\u4e2d.\u00e9:80/\u00e9/\ud83d\ude00?\u00e9#\u00e9", "a:\u00e9");
        IRI.refuse("\u00e9:a", "a\u00e9:", "a://h:\u0661", "a://[\u00e9]", "a://[v1.\u00e9]", "\u00e9", "\u00e9:b");
        REFERENCE.accept("\u00e9", "\u00e9/a:b", "//\u00e9", "#\u00e9");
        REFERENCE.refuse("\u00e9:b");
    }

    /** RFC 3987 section 2.2, {@code ucschar}: the bounds of its ranges. */
    @Test
    void acceptsTheRangesOfUcschar() {
        IRI.accept(
                "a:\u00a0\ud7ff\uf900\ufdcf\ufdf0\uffef",
                "a:" + text(0x10000) + text(0x1FFFD) + text(0xE1000, 0xEFFFD));
        IRI.refuse("a:\u007f", "a:\u0080", "a:\u009f", "a:\ufdd0", "a:\ufdef", "a:\ufff0", "a:\ufffd", "a:\uffff");
        IRI.refuse("a:" + text(0x1FFFE), "a:" + text(0x2FFFF), "a:" + text(0xE0001), "a:" + text(0xE0FFF));
    }

    /** {@code iprivate}. */
    @Test
    void acceptsPrivateCharactersInTheQueryOnly() {
        for (int c : new int[] {0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD}) {
            IRI.accept("a:?" + text(c));
            IRI.refuse("a:" + text(c), "a:#" + text(c), "a://" + text(c));
        }
        IRI.refuse("a:?" + text(0xFFFFE), "a:?" + text(0x10FFFF));
    }

    /** Section 4.1. */
    @Test
    void refusesBidiFormatting() {
        IRI.refuse("a:\u200e", "a:\u200f", "a:\u202a", "a:?\u202e");
        IRI.accept("a:\u200d", "a:\u2010", "a:\u2029", "a:\u202f");
    }

    @Test
    void refusesHalfASurrogatePair() {
        IRI.refuse("a:\ud83d", "a:\ude00", "a:?\ude00\ud83d", "a:\ud83da");
    }

    private static String text(int... codePoints) {
        return new String(codePoints, 0, codePoints.length);
    }
}
