package io.github.jsonschema2records.generator.regex;

import java.util.List;

/** The character sets of {@code \d}, {@code \w}, {@code \s} and {@code .} in ECMA-262. */
final class EcmaCharacters {

    static final CodePointSet DIGITS = CodePointSet.range('0', '9');

    static final CodePointSet WORD = CodePointSet.ofRanges(
            List.of(new int[] {'a', 'z'}, new int[] {'A', 'Z'}, new int[] {'0', '9'}, new int[] {'_', '_'}));

    /** {@code LineTerminator} of ECMA-262 section 12.3. */
    static final CodePointSet LINE_TERMINATORS = CodePointSet.of('\n', '\r', 0x2028, 0x2029);

    /**
     * {@code WhiteSpace} of ECMA-262 section 12.2 with the line terminators. It includes Unicode's {@code
     * Space_Separator}.
     */
    static final CodePointSet SPACES = CodePointSet.of('\t', 0x0B, '\f', 0xFEFF)
            .or(LINE_TERMINATORS)
            .or(CodePointSet.of(' ', 0xA0, 0x1680, 0x202F, 0x205F, 0x3000))
            .or(CodePointSet.range(0x2000, 0x200A));

    static final CodePointSet DOT = LINE_TERMINATORS.not();

    private EcmaCharacters() {}
}
