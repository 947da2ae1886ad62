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
    void aMethodOfOneShortStatementStandsOnOneLine() {
        assertThat(SourceLayout.of("    public Builder() {\n        return x(\"a\");\n    }\n"))
                .isEqualTo("    public Builder() { return x(\"a\"); }\n");
        assertThat(SourceLayout.of("    <T extends A> T x(B<T> b, int c) throws D {\n        return b;\n    }\n"))
                .isEqualTo("    <T extends A> T x(B<T> b, int c) throws D { return b; }\n");
        assertThat(SourceLayout.of("    protected Order node(long at) {\n        return read(at);\n    }\n"))
                .isEqualTo("    protected Order node(long at) { return read(at); }\n");
        assertThat(SourceLayout.of("    public Order {\n        check(id);\n    }\n"))
                .isEqualTo("    public Order { check(id); }\n");
    }

    @Test
    void anOverridingMethodStandsOnTheLineOfItsAnnotationIfThereIsRoom() {
        assertThat(SourceLayout.of("    @Override\n    public int a() {\n        return 1;\n    }\n"))
                .isEqualTo("    @Override public int a() { return 1; }\n");
        assertThat(SourceLayout.of("    @Override\n    Codec<? extends A> codec();\n"))
                .isEqualTo("    @Override Codec<? extends A> codec();\n");
        String longName = "x".repeat(95);
        assertThat(SourceLayout.of("@Override\nint " + longName + "() {\n    return 1;\n}\n"))
                .isEqualTo("@Override\nint " + longName + "() { return 1; }\n");
    }

    @Test
    void otherAnnotationsStandOnTheLineOfTheirMethodToo() {
        assertThat(SourceLayout.of("    @A\n    @B\n    static int a() {\n        return 1;\n    }\n"))
                .isEqualTo("    @A @B static int a() { return 1; }\n");
        assertThat(SourceLayout.of("    @A\n    int a() {\n        b();\n        return 1;\n    }\n"))
                .isEqualTo("    @A int a() {\n        b();\n        return 1;\n    }\n");
        unchanged("@A\nfinal class B {\n    int c;\n}\n");
    }

    @Test
    void aSetterStandsOnOneLine() {
        assertThat(SourceLayout.of("    B a(int a) {\n        this.a = a;\n        return this;\n    }\n"))
                .isEqualTo("    B a(int a) { this.a = a; return this; }\n");
        assertThat(SourceLayout.of("    B b(int a) {\n        c.add(a);\n        return this;\n    }\n"))
                .isEqualTo("    B b(int a) { c.add(a); return this; }\n");
    }

    @Test
    void longerMethodsStatementsAndTypesStay() {
        unchanged("int a() {\n    b();\n    return 1;\n}\n");
        unchanged("int a() {\n    return " + "x".repeat(105) + ";\n}\n");
        unchanged("    if (a) {\n        b();\n    }\n");
        unchanged("    for (int i = f(1); i < n(2); i++) {\n        b();\n    }\n");
        unchanged("record A(int b) {\n    static final int C = 1;\n}\n");
        unchanged("/**\n * int a() {\n * return 1;\n * }\n */\n");
    }

    @Test
    void membersOfOneLineStandTogether() {
        assertThat(SourceLayout.of("    private int a;\n\n    private B b = c(1);\n"))
                .isEqualTo("    private int a;\n    private B b = c(1);\n");
        assertThat(SourceLayout.of("    A a();\n\n    B b() {\n        return c;\n    }\n"))
                .isEqualTo("    A a();\n    B b() { return c; }\n");
    }

    @Test
    void membersOfOtherKindsWithJavadocOrOfSeveralLinesStandAlone() {
        unchanged("    private int a;\n\n    private A() {}\n");
        unchanged("    public static final int A = 1;\n\n    private static final int B = 1;\n");
        unchanged("    A a();\n\n    /** The b. */\n    B b();\n");
        unchanged("    @Override int a();\n\n    int b();\n");
        unchanged("    A a();\n\n    int b() {\n        c();\n        return 1;\n    }\n");
        unchanged("import a.B;\n\nimport static c.D.e;\n");
    }

    @Test
    void aListThatWasBrokenEarlyIsBrokenAgain() {
        String first = "    int a(String " + "b".repeat(78) + ",";
        assertThat(SourceLayout.of(
                        first + "\n            Map<String, C> d,\n            int e) {\n        f();\n    }\n"))
                .isEqualTo(first + " Map<String, C> d,\n            int e) {\n        f();\n    }\n");
    }

    @Test
    void aLongLineIsBrokenAfterAnArgument() {
        String argument = "b".repeat(95);
        assertThat(SourceLayout.of("    a(" + argument + ", c == null ? d : e, f);\n"))
                .isEqualTo("    a(" + argument + ", c == null ? d : e,\n            f);\n");
        assertThat(SourceLayout.of("    a(" + argument + ", Map<String, Number> c);\n"))
                .isEqualTo("    a(" + argument + ",\n            Map<String, Number> c);\n");
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
