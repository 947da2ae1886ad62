package io.github.jsonschema2records.generator.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On hand-written code that has the bugs which generated code should not have. */
class GroupJudgementTest {

    private static final RootType ROOT = new RootType("urn:x", "p.Root", "p.RootValidator");

    private static String validator(String check) {
        return """
                package p;

                import io.github.jsonschema2records.runtime.JsonDocument;
                import io.github.jsonschema2records.runtime.codegen.Assert;
                import io.github.jsonschema2records.runtime.codegen.CompiledValidator;
                import io.github.jsonschema2records.runtime.codegen.Evaluation;
                import io.github.jsonschema2records.runtime.Kind;

                public final class RootValidator extends CompiledValidator {
                    public static final RootValidator INSTANCE = new RootValidator();

                    @Override
                    protected boolean check(JsonDocument d, int at, Evaluation e) {
                        %s
                    }

                    @Override
                    protected String schemaLocation() {
                        return "urn:x";
                    }
                }
                """.formatted(check);
    }

    private static String type(String toJson) {
        return """
                package p;

                public final class Root {
                    public static Root fromJson(byte[] json) {
                        if (json[0] == '7') {
                            throw new IllegalStateException("seven");
                        }
                        return new Root();
                    }

                    public byte[] toJson() {
                        return "%s".getBytes();
                    }
                }
                """.formatted(toJson);
    }

    private static GroupReport run(boolean roundTrip, String check, String toJson, SuiteCase... cases) {
        SuiteGroup group = new SuiteGroup("f.json", URI.create("urn:f"), "g", 1, 1, "true", List.of(cases));
        List<JavaSource> sources = List.of(
                new JavaSource("p/RootValidator.java", validator(check)), new JavaSource("p/Root.java", type(toJson)));
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            CompiledClasses classes =
                    compiler.compile(sources, InMemoryCompiler.FAST).orElseThrow();
            return new GroupJudgement(roundTrip).run(group, ROOT, classes);
        }
    }

    private static SuiteCase test(String data, boolean valid) {
        return new SuiteCase("t" + data, data.getBytes(StandardCharsets.UTF_8), valid);
    }

    @Test
    void bothWaysOfAValidatorHaveToAgree() {
        GroupReport report = run(
                false,
                "return e == null ? d.isNull(at) : Evaluation.end(e, !d.isNull(at) || e.fail(at, \"type\"));",
                "1",
                test("null", true),
                test("1", false));

        assertThat(report.lines())
                .containsExactly(
                        "FAIL f.json > g > tnull: isValid says valid, validate says invalid",
                        "FAIL f.json > g > t1: isValid says invalid, validate says valid");
        assertThat(List.of(report.passed(), report.failed(), report.refused())).containsExactly(0, 2, 0);
    }

    @Test
    void aValidatorThatThrowsIsAMiss() {
        GroupReport report =
                run(false, "throw new IllegalStateException(\"oops\");", "1", test("1", true), test("2", false));

        assertThat(report.lines())
                .containsExactly(
                        "FAIL f.json > g > t1: validator error: java.lang.IllegalStateException: oops",
                        "FAIL f.json > g > t2: validator error: java.lang.IllegalStateException: oops");
        assertThat(List.of(report.passed(), report.failed(), report.refused())).containsExactly(0, 2, 0);
    }

    @Test
    void aTypeHasToGiveBackWhatItRead() {
        GroupReport report = run(
                true,
                "return Evaluation.end(e, Assert.type(d, at, Kind.INTEGERS, e));",
                "1",
                test("1", true),
                test("1.0", true),
                test("2", true),
                test("7", true),
                test("null", false));

        assertThat(report.lines())
                .containsExactly(
                        "FAIL f.json > g > t2: not equal after round trip",
                        "FAIL f.json > g > t7: round trip error: java.lang.IllegalStateException: seven",
                        "FAIL f.json > g > tnull: invalid, but fromJson accepts it");
        assertThat(List.of(report.passed(), report.failed(), report.refused())).containsExactly(2, 3, 0);
    }

    @Test
    void aTypeThatWritesNoJsonIsAMiss() {
        GroupReport report = run(true, "return true;", "x", test("1", true));

        assertThat(report.lines()).containsExactly("FAIL f.json > g > t1: not equal after round trip");
    }
}
