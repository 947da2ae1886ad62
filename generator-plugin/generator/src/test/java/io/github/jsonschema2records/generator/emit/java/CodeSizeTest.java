package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSizeTest {

    private static final Code STATEMENT = Code.of("if (!a.B.c(d, $S)) return null;\n", "a + b (c)");

    @Test
    void countsNamesLiteralsAndCallsButNotWhatIsInTexts() {
        assertThat(CodeSize.of(STATEMENT)).isEqualTo(3 * (8 + 2));
    }

    /** An element of varargs needs a copy of the array, an index, the value and a store: 8 bytes. */
    @Test
    void countsTheElementsOfVarargs() {
        String elements = String.join(", ", Collections.nCopies(100, "com.example.A.CODEC"));

        assertThat(CodeSize.of(Code.of("f($L);\n", elements))).isGreaterThanOrEqualTo(100 * 8);
    }

    @Test
    void whatFitsIsOneRun() {
        assertThat(CodeSize.runs(Collections.nCopies(200, STATEMENT))).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsDividedInOrder() {
        List<Code> statements = Collections.nCopies(600, STATEMENT);

        assertThat(CodeSize.runs(statements)).extracting(List::size).containsExactly(200, 200, 200);
    }

    @Test
    void nothingIsNoRun() {
        assertThat(CodeSize.runs(List.of())).isEmpty();
    }
}
