package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.pattern.CodePointRanges;

/** Characters of canonical combining class 9, Virama, in Unicode 17. The JDK does not have the combining class. */
final class Viramas {

    private static final CodePointRanges VIRAMAS = CodePointRanges.parse("""
        094D 09CD 0A4D 0ACD 0B4D 0BCD 0C4D 0CCD 0D3B..0D3C 0D4D 0DCA 0E3A 0EBA 0F84 1039..103A 1714..1715 1734 17D2
        1A60 1B44 1BAA..1BAB 1BF2..1BF3 2D7F A806 A82C A8C4 A953 A9C0 AAF6 ABED 10A3F 11046 11070 1107F 110B9
        11133..11134 111C0 11235 112EA 1134D 113CE..113D0 11442 114C2 115BF 1163F 116B6 1172B 11839 1193D..1193E
        119E0 11A34 11A47 11A99 11C3F 11D44..11D45 11D97 11F41..11F42 1612F
        """);

    private Viramas() {}

    static boolean contains(int codePoint) {
        return VIRAMAS.contains(codePoint);
    }
}
