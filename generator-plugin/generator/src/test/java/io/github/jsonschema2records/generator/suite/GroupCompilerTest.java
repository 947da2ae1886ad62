package io.github.jsonschema2records.generator.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupCompilerTest {

    private static GeneratedGroup group(int number, String member) {
        String packageName = GeneratedGroup.packageName(number);
        String path = packageName.replace('.', '/') + "/Root";
        JavaSource type = new JavaSource(
                path + ".java", "package " + packageName + ";\npublic class Root {\n    " + member + "\n}\n");
        JavaSource validator = new JavaSource(
                path + "Validator.java", "package " + packageName + ";\npublic class RootValidator {}\n");
        RootType root = new RootType("urn:x", packageName + ".Root", packageName + ".RootValidator");
        return new GeneratedGroup(number, List.of(type, validator), root);
    }

    @Test
    void aGroupThatDoesNotCompileDoesNotSinkTheOthers() throws ClassNotFoundException {
        GeneratedGroup good = group(1, "int one = 1;");
        GeneratedGroup noSyntax = group(2, "int two = ;");
        GeneratedGroup noType = group(12, "Missing twelve;");
        GeneratedGroup alsoGood = group(3, "int three = 3;");

        try (InMemoryCompiler javac = InMemoryCompiler.find().orElseThrow()) {
            GroupCompiler compiler = new GroupCompiler(javac, true);
            compiler.compile(List.of(good, noSyntax, noType, alsoGood));

            assertThat(compiler.error(good)).isNull();
            assertThat(compiler.error(alsoGood)).isNull();
            assertThat(compiler.error(noSyntax)).isEqualTo("t/g2/Root.java:3: illegal start of expression");
            assertThat(compiler.error(noType)).isEqualTo("t/g12/Root.java:3: cannot find symbol");
            assertThat(compiler.classes(alsoGood).loadClass("t.g3.Root").getSimpleName())
                    .isEqualTo("Root");
        }
    }

    @Test
    void withoutTypesOnlyValidatorsAreCompiled() {
        GeneratedGroup group = group(1, "Missing one;");

        try (InMemoryCompiler javac = InMemoryCompiler.find().orElseThrow()) {
            GroupCompiler compiler = new GroupCompiler(javac, false);
            compiler.compile(List.of(group));

            assertThat(compiler.error(group)).isNull();
            assertThat(compiler.classes(group).classFiles().keySet()).containsExactly("t.g1.RootValidator");
        }
    }
}
