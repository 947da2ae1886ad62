package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeTest {

    private static final ClassName PET = ClassName.get("com.example", "Pet");

    /** Code in code, names and numbers are text. What JavaPoet has to know is a placeholder. */
    @Test
    void isOneTextWithPlaceholdersForTypesAndStrings() {
        Code call = Code.of("$N($L, $T.of($S))", "a$b", 1, PET, "text");

        Code code = Code.of("return $L", call);

        assertThat(code.format()).isEqualTo("return a$$b(1, $T.of($S))");
        assertThat(code).hasToString("return a$b(1, com.example.Pet.of(\"text\"))");
    }

    @Test
    void printsWhatJavaPoetPrints() {
        Object[] arguments = {PET, "all", "x"};
        String format = "$1T b = new $1T($2N, $3S); // $3L";

        assertThat(Code.of(format, arguments).block()).isEqualTo(CodeBlock.of(format, arguments));
    }

    @Test
    void buildsBlocks() {
        Code code = Code.builder()
                .beginControlFlow("if ($N)", "a")
                .addStatement("b($L)", 1)
                .nextControlFlow("else")
                .add(Code.statement("c()"))
                .endControlFlow()
                .build();

        assertThat(code).hasToString("if (a) {\n  b(1);\n} else {\n  c();\n}\n");
    }

    @Test
    void joinsCodes() {
        List<Code> codes = List.of(Code.of("a"), Code.of("$T", PET));

        assertThat(Code.join(codes, " + ")).hasToString("a + com.example.Pet");
        assertThat(codes.stream().collect(Code.joining(", ", "{", "}"))).hasToString("{a, com.example.Pet}");
        assertThat(Code.join(List.of(), ", ").isEmpty()).isTrue();
    }

    @Test
    void argumentsAndPlaceholdersAgree() {
        assertThatThrownBy(() -> Code.of("$L, $L", 1)).hasMessageContaining("no argument 2");
        assertThatThrownBy(() -> Code.of("$L", 1, 2)).hasMessageContaining("2 arguments");
        assertThatThrownBy(() -> Code.of("$N", 1)).hasMessageContaining("no name");
    }
}
