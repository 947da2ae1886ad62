package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where long lines are broken. */
class LineBreaksTest {

    @Test
    void shortLinesStay() {
        assertThat(LineBreaks.of("    f(a, b);", 12)).containsExactly("    f(a, b);");
    }

    @Test
    void breaksWhereItIsNestedLeast() {
        assertThat(LineBreaks.of("    f(aaaaaaaaaa, g(c, d));", 24))
                .containsExactly("    f(aaaaaaaaaa,", "            g(c, d));");
        assertThat(LineBreaks.of("x = a(b, c) && d;", 14)).containsExactly("x = a(b, c)", "        && d;");
    }

    @Test
    void breaksTheRestDeeper() {
        assertThat(LineBreaks.of("f(aaaaaaaa, g(bbbb, cccccccc));", 20))
                .containsExactly("f(aaaaaaaa,", "        g(bbbb,", "                cccccccc));");
    }

    @Test
    void literalsStayWhole() {
        assertThat(LineBreaks.of("f(\"a, b \\\" && c\", ',');", 12)).containsExactly("f(\"a, b \\\" && c\", ',');");
        assertThat(LineBreaks.of("f(\"a, b\", ',', c);", 16)).containsExactly("f(\"a, b\", ',',", "        c);");
    }

    @Test
    void aValueStandsOnItsOwnLineWhereNothingElseHelps() {
        assertThat(LineBreaks.of("String s = \"a long text\";", 20))
                .containsExactly("String s =", "        \"a long text\";");
    }

    @Test
    void aCommentStaysBesideTheBeginning() {
        assertThat(LineBreaks.of("case 1 -> f(a, bbbbbb); // \"a, b\"", 20))
                .containsExactly("case 1 -> f(a, // \"a, b\"", "        bbbbbb);");
    }
}
