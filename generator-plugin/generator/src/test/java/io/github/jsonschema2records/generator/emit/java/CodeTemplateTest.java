package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Templates of generated code. */
class CodeTemplateTest {

    @Test
    void fillsSlotsInALine() {
        Code code = CodeTemplate.of("int $name:N = $value:L;\n", "name", "size", "value", Code.of("1 + 1"));

        assertThat(code).hasToString("int size = 1 + 1;\n");
    }

    @Test
    void aSlotThatIsALineIndentsAllLines() {
        Code statements = Code.of("if (a) {\n$>b();\n$<}\n");

        assertThat(CodeTemplate.of("do {\n    $statements:L\n} while (c);\n", "statements", statements))
                .hasToString("do {\n  if (a) {\n    b();\n  }\n} while (c);\n");
    }

    @Test
    void aSlotThatIsALineTakesWholeLines() {
        assertThat(CodeTemplate.of("$a:L\n$b:L\n", "a", Code.line("$N();", "a"), "b", Code.of("b();\n")))
                .hasToString("a();\nb();\n");
    }

    @Test
    void aLineWithoutCodeDisappears() {
        assertThat(CodeTemplate.of("a();\n    $b:L\nc();\n", "b", Code.EMPTY)).hasToString("a();\nc();\n");
    }

    @Test
    void aSlotNeedsAValue() {
        assertThatThrownBy(() -> CodeTemplate.of("f($a:L);\n", "b", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CodeTemplate.of("$a:L\n", "b", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
