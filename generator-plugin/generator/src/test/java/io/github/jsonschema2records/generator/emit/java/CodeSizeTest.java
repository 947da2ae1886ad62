package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSizeTest {

    private static final CodeBlock STATEMENT = CodeBlock.of("if (!a.B.c(d, $S)) return null;\n", "a + b (c)");

    @Test
    void countsNamesLiteralsAndCallsButNotWhatIsInTexts() {
        assertThat(CodeSize.of(STATEMENT)).isEqualTo(3 * 8);
    }

    @Test
    void whatFitsIsOneRun() {
        assertThat(CodeSize.runs(Collections.nCopies(250, STATEMENT))).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsDividedInOrder() {
        List<CodeBlock> statements = Collections.nCopies(600, STATEMENT);

        assertThat(CodeSize.runs(statements)).extracting(List::size).containsExactly(250, 250, 100);
    }

    @Test
    void nothingIsNoRun() {
        assertThat(CodeSize.runs(List.of())).isEmpty();
    }
}
