package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPositionsTest {

    private static final String[] PIECES = {"a", "\n", "\r", "\r\n", "\u00e9", "\u20ac", "\ud83d\ude00", " "};

    @Test
    void agreesWithANaiveScan() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            int from = start(bytes, random.nextInt(bytes.length + 1));
            TextPositions positions = new TextPositions();
            positions.start(bytes, from);
            for (int n = 0; n < 20; n++) {
                int at = from + random.nextInt(bytes.length + 1 - from);
                assertPosition(positions, bytes, from, at);
            }
            int next = start(bytes, from + random.nextInt(bytes.length + 1 - from));
            positions.resume(Math.max(next, from));
            assertPosition(positions, bytes, from, bytes.length);
            assertPosition(positions, bytes, from, Math.max(next, from));
        }
    }

    @Test
    void countsEveryKindOfLineEnd() {
        TextPositions positions = new TextPositions();
        positions.start("a\nb\rc\r\nd".getBytes(StandardCharsets.UTF_8), 0);
        assertThat(positions.line(7)).isEqualTo(4);
        assertThat(positions.column(7)).isEqualTo(1);
        assertThat(positions.line(4)).isEqualTo(3);
        assertThat(positions.column(6)).isEqualTo(3);
    }

    /** Where a character starts, and not between CR and LF. */
    private static int start(byte[] bytes, int at) {
        int start = at;
        while (start > 0
                && start < bytes.length
                && ((bytes[start] & 0xC0) == 0x80 || (bytes[start] == '\n' && bytes[start - 1] == '\r'))) {
            start--;
        }
        return start;
    }

    private static void assertPosition(TextPositions positions, byte[] bytes, int from, int offset) {
        int at = offset;
        while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at++;
        }
        String before = new String(bytes, from, at - from, StandardCharsets.UTF_8);
        boolean split = before.endsWith("\r") && at < bytes.length && bytes[at] == '\n';
        String[] lines = (before + "|").split(split ? "\r\n|\r(?!\\|$)|\n" : "\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        assertThat(positions.line(at)).isEqualTo(lines.length);
        assertThat(positions.column(at)).isEqualTo(last.codePointCount(0, last.length()));
    }
}
