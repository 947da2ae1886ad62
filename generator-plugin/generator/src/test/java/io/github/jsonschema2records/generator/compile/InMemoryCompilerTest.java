package io.github.jsonschema2records.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.compile.Compilation.Failed;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InMemoryCompilerTest {

    private static final JavaSource GREETING = source("p/Greeting.java", """
            package p;

            public record Greeting(Name name) {
                public static String text() {
                    return "hello " + Name.TEXT;
                }
            }
            """);
    private static final JavaSource NAME = source("p/Name.java", """
            package p;

            import io.github.jsonschema2records.runtime.JsonData;
            import org.jspecify.annotations.NullMarked;

            @NullMarked
            interface Name {
                String TEXT = String.valueOf(JsonData.of("world"));
            }
            """);
    private static final JavaSource FAULTY = source("q/Faulty.java", """
            package q;

            class Faulty {
                int one = "one";
                Missing two;
            }
            """);

    private static InMemoryCompiler compiler;

    @BeforeAll
    static void open() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    static void close() {
        compiler.close();
    }

    private static JavaSource source(String path, String text) {
        return new JavaSource(path, text);
    }

    @Test
    void compilesSourcesThatReferToEachOtherAndToTheRuntime() throws ReflectiveOperationException {
        CompiledClasses classes =
                compiler.compile(List.of(GREETING, NAME), InMemoryCompiler.FAST).orElseThrow();

        Object text = classes.loadClass("p.Greeting").getMethod("text").invoke(null);

        assertThat(text).isEqualTo("hello \"world\"");
        assertThat(classes.classFiles().keySet()).containsExactly("p.Greeting", "p.Name");
    }

    @Test
    void compilesNothing() {
        assertThat(compiler.compile(List.of(), List.of()).orElseThrow().classFiles())
                .isEmpty();
    }

    @Test
    void tellsEveryErrorWithItsPlace() {
        Compilation compilation = compiler.compile(List.of(GREETING, NAME, FAULTY), InMemoryCompiler.FAST);

        assertThat(((Failed) compilation).errors())
                .containsExactly(
                        new CompileError("q/Faulty.java", 5, "cannot find symbol"),
                        new CompileError(
                                "q/Faulty.java", 4, "incompatible types: java.lang.String cannot be converted to int"));
        assertThatThrownBy(compilation::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        q/Faulty.java:5: cannot find symbol
                        q/Faulty.java:4: incompatible types: java.lang.String cannot be converted to int""");
    }

    @Test
    void compilesOnlyWhatIsNeeded() {
        CompiledClasses classes = compiler.compileNeeded(
                        List.of(FAULTY, NAME, GREETING), Set.of("p.Greeting"), InMemoryCompiler.FAST)
                .orElseThrow();

        assertThat(classes.classFiles().keySet()).containsExactly("p.Greeting", "p.Name");
    }

    @Test
    void tellsWarningsWhereTheyCount() {
        JavaSource raw = source("p/Raw.java", """
                package p;

                class Raw {
                    java.util.List list;
                }
                """);

        List<String> strict = List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17");
        Compilation compilation = compiler.compile(List.of(raw), strict);

        assertThat(((Failed) compilation).errors())
                .containsExactly(
                        new CompileError("p/Raw.java", 4, "found raw type: java.util.List"),
                        new CompileError("p/Raw.java", 0, "warnings found and -Werror specified"));
    }

    @Test
    void givesEachCompilationItsOwnClasses() throws ClassNotFoundException {
        Class<?> one = compiler.compile(List.of(NAME), List.of()).orElseThrow().loadClass("p.Name");
        Class<?> other =
                compiler.compile(List.of(NAME), List.of()).orElseThrow().loadClass("p.Name");

        assertThat(one).isNotSameAs(other);
    }

    @Test
    void refusesOptionsThatTheCompilerDoesNotKnow() {
        assertThatThrownBy(() -> compiler.compile(List.of(NAME), List.of("-Xnone")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("error: invalid flag: -Xnone");
    }
}
