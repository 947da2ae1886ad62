package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.CodeBlock;
import org.junit.jupiter.api.Test;

/** Templates of generated code. */
class CodeTest {

    @Test
    void fillsSlotsInALine() {
        CodeBlock code = Code.of("int $name:N = $value:L;\n", "name", "size", "value", CodeBlock.of("1 + 1"));

        assertThat(code).hasToString("int size = 1 + 1;\n");
    }

    @Test
    void aSlotThatIsALineIndentsAllLines() {
        CodeBlock statements = CodeBlock.of("if (a) {\n$>b();\n$<}\n");

        assertThat(Code.of("do {\n    $statements:L\n} while (c);\n", "statements", statements))
                .hasToString("do {\n  if (a) {\n    b();\n  }\n} while (c);\n");
    }

    @Test
    void aSlotThatIsALineTakesWholeLines() {
        assertThat(Code.of("$a:L\n$b:L\n", "a", Code.line("$N();", "a"), "b", CodeBlock.of("b();\n")))
                .hasToString("a();\nb();\n");
    }

    @Test
    void aLineWithoutCodeDisappears() {
        assertThat(Code.of("a();\n    $b:L\nc();\n", "b", Code.EMPTY)).hasToString("a();\nc();\n");
    }

    @Test
    void aSlotNeedsAValue() {
        assertThatThrownBy(() -> Code.of("f($a:L);\n", "b", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Code.of("$a:L\n", "b", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
