package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is set on one line, and what is left as it is. */
class SourceLayoutTest {

    @Test
    void javadocOfOneLineStandsOnOneLine() {
        assertThat(SourceLayout.of("    /**\n     * Its name.\n     */\n    int x;\n"))
                .isEqualTo("    /** Its name. */\n    int x;\n");
    }

    @Test
    void longerJavadocStays() {
        unchanged("/**\n * Its name.\n *\n * @param x the name\n */\n");
        unchanged("/**\n * " + "x".repeat(115) + "\n */\n");
    }

    @Test
    void emptyBodiesAreClosedAtOnce() {
        assertThat(SourceLayout.of("    private Order() {\n    }\n")).isEqualTo("    private Order() {}\n");
    }

    @Test
    void casesOfOneStatementStandOnOneLine() {
        assertThat(SourceLayout.of("    case 0 -> {\n        if (bad) return null;\n    }\n"))
                .isEqualTo("    case 0 -> { if (bad) return null; }\n");
    }

    @Test
    void casesOfSeveralStatementsOrOfALongOneStay() {
        unchanged("case 0 -> {\n    a();\n    b();\n}\n");
        unchanged("case 0 -> {\n    " + "x".repeat(110) + ";\n}\n");
    }

    @Test
    void theFirstCheckBeginsTheVerdict() {
        assertThat(SourceLayout.of("    boolean ok = true;\n    ok &= a;\n    ok &= b;\n"))
                .isEqualTo("    boolean ok = a;\n    ok &= b;\n");
    }

    @Test
    void anOptionalPropertyIsWrittenInOneLine() {
        assertThat(SourceLayout.of("if (a != null) {\n    w.name(NAMES, 0);\n    w.string(a);\n}\n"))
                .isEqualTo("if (a != null) { w.name(NAMES, 0); w.string(a); }\n");
    }

    @Test
    void textBlocksStay() {
        unchanged("x(\"\"\"\n{\n}\n/**\n * a\n */\nboolean ok = true;\nok &= a\"\"\");\n");
    }

    @Test
    void quotesInJavadocOfOneLineBeginNoTextBlock() {
        assertThat(SourceLayout.of("/**\n * Three \"\"\".\n */\nX() {\n}\nString t = \"\"\"\n{\n}\"\"\";\n"))
                .isEqualTo("/** Three \"\"\". */\nX() {}\nString t = \"\"\"\n{\n}\"\"\";\n");
    }

    @Test
    void quotesInJavadocBeginNoTextBlock() {
        assertThat(SourceLayout.of("/**\n * Three \"\"\".\n *\n */\nX() {\n}\n"))
                .isEqualTo("/**\n * Three \"\"\".\n *\n */\nX() {}\n");
    }

    private static void unchanged(String source) {
        assertThat(SourceLayout.of(source)).isEqualTo(source);
    }
}
