package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document. It converts offsets to lines and columns.
 *
 * <p>A line ends with LF, CR LF or CR. Every code point is one column, tabs and combining characters included. A byte
 * order mark at the start does not belong to the text and has no column. Anywhere else it is an ordinary character.
 */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;
    private final String text;

    /**
     * Offset of the last request. Requests come in the order of the text, so that continuing from here takes linear
     * time.
     */
    private int offset;

    private int line = 1;
    private int column = 1;

    private int indexedOffset;
    private int indexedCodePoint;

    SourceText(String path, String text) {
        this.path = path;
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Decodes strictly. Returns null if the bytes are not UTF-8, which is reported. */
    static @Nullable SourceText decode(String path, byte[] bytes, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        SourceText text = new SourceText(path, out.flip().toString());
        if (!result.isError()) {
            return text;
        }
        String invalid = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
        diagnostics.error(
                "invalid-utf-8",
                text.position(text.length()),
                "",
                "the byte 0x" + invalid + " is not valid UTF-8 here",
                "save the file as UTF-8");
        return null;
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Returns the character at an offset, or NUL at and after the end. */
    char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Returns the position of the character at an offset in UTF-16 units. An offset past the end counts as the end. */
    SourcePosition position(int at) {
        int target = Math.min(at, text.length());
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < target) {
            advance();
        }
        return new SourcePosition(path, line, column);
    }

    /** Returns the offset in UTF-16 units of a code point given by its index. */
    int offsetOfCodePoint(int index) {
        if (index < indexedCodePoint) {
            indexedOffset = 0;
            indexedCodePoint = 0;
        }
        while (indexedCodePoint < index && indexedOffset < text.length()) {
            indexedOffset += Character.charCount(text.codePointAt(indexedOffset));
            indexedCodePoint++;
        }
        return indexedOffset;
    }

    /** Returns the offset in UTF-16 units of a byte of the text in UTF-8. */
    int offsetOfByte(int index) {
        int at = 0;
        for (int bytes = 0; bytes < index && at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private void advance() {
        char c = text.charAt(offset);
        boolean lineEnd = c == '\n' || (c == '\r' && charAt(offset + 1) != '\n');
        offset += Character.charCount(text.codePointAt(offset));
        if (lineEnd) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
