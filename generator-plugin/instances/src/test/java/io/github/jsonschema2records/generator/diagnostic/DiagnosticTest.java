package io.github.jsonschema2records.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {

    @Test
    void textIsPlaceSlugMessageAndHelp() {
        SourcePosition position = new SourcePosition("a.json", 2, 3);
        assertThat(new Diagnostic(Severity.ERROR, "slug", position, "", "is wrong", null).text())
                .isEqualTo("a.json:2:3: [slug] is wrong");
        assertThat(new Diagnostic(Severity.ERROR, "slug", position, "", "is wrong", "mend it").text())
                .isEqualTo("a.json:2:3: [slug] is wrong (mend it)");
    }

    /** Whatever stands in a schema or a file name: a log shows one line, and nothing that changes the lines around it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 9, 0xA, 0xD, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202E, 0x2066, 0xFEFF})
    void textIsOneLineThatCanBeSeen(int c) {
        String evil = (char) c + "::error::x";
        String escaped = String.format("\\u%04x", c) + "::error::x";
        SourcePosition position = new SourcePosition("a" + evil, 1, 1);
        assertThat(new Diagnostic(Severity.WARNING, "slug", position, "", "b" + evil, "c" + evil).text())
                .isEqualTo("a" + escaped + ":1:1: [slug] b" + escaped + " (c" + escaped + ")");
    }
}
