package io.github.jsonschema2records.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledClassesTest {

    private static final String VALIDATOR = """
            package p;

            import io.github.jsonschema2records.runtime.JsonDocument;
            import io.github.jsonschema2records.runtime.codegen.CompiledValidator;
            import io.github.jsonschema2records.runtime.codegen.Evaluation;

            public final class NothingValidator extends CompiledValidator {
                public static final NothingValidator INSTANCE = new NothingValidator();

                @Override
                protected boolean check(JsonDocument d, int at, Evaluation e) {
                    return d.isNull(at);
                }

                @Override
                protected String schemaLocation() {
                    return "urn:nothing";
                }
            }
            """;

    private static CompiledClasses compile(String path, String text) {
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            return compiler.compile(List.of(new JavaSource(path, text)), InMemoryCompiler.FAST)
                    .orElseThrow();
        }
    }

    @Test
    void givesTheInstanceOfAValidator() {
        CompiledClasses classes = compile("p/NothingValidator.java", VALIDATOR);

        assertThat(classes.validator("p.NothingValidator").isValid("null")).isTrue();
        assertThat(classes.validator("p.NothingValidator").isValid("1")).isFalse();
    }

    @Test
    void refusesOtherClasses() {
        CompiledClasses classes =
                compile("p/Other.java", "package p; public class Other { public static int INSTANCE; }");

        assertThatThrownBy(() -> classes.validator("p.Other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p.Other is no generated validator");
        assertThatThrownBy(() -> classes.validator("p.Absent"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p.Absent is no generated validator");
    }
}
