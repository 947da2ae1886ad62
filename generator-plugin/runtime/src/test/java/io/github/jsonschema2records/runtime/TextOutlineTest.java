package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOutlineTest {

    /** A {@code !} stands behind each byte with which a value at the top level may end, {@code ;} for the end of a line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}!",
                "{;  \"a\": [1, true ],;  \"b\": \"}]\";}!;",
                "[[], {}]![1]!",
                "\"a b\"!",
                "\"\\\"\\\\\"! \"\\\\\"!",
                "[\"\\\"]\", 1]!",
                "12;!",
                "-1.5e3 !  true !",
                "12,! [1,2]!, {\"a\":1,\"b\":2}!",
                "{\"a\": tru ;;",
                "}!",
            })
    void whereATextMayBeComplete(String marked) {
        String expected = marked.replace(';', '\n');
        TextOutline outline = new TextOutline();
        outline.start();
        StringBuilder found = new StringBuilder();
        for (byte c : expected.replace("!", "").getBytes(StandardCharsets.US_ASCII)) {
            boolean complete = outline.add(new byte[] {c}, 0, 1);
            found.append((char) c).append(complete ? "!" : "");
        }
        assertThat(found).hasToString(expected);
    }
}
