package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HotSpot compiles no method of more than 8,000 bytes of bytecode: such a method stays slow for ever. */
class MethodSizeTest {

    private static final int LARGEST_METHOD = 8_000;

    @Test
    void everyMethodCanBeCompiled() throws IOException {
        List<ClassFile> classes = ClassFile.besides(BatchEvent.class);
        assertThat(classes).hasSizeGreaterThan(300);
        for (ClassFile file : classes) {
            file.codeSizes.forEach((method, size) -> {
                // Both run once, and grow with the number of constants.
                boolean runsOnce = method.startsWith("<clinit>") || method.startsWith("$values");
                assertThat(runsOnce ? 0 : size).as("%s.%s", file, method).isLessThanOrEqualTo(LARGEST_METHOD);
            });
        }
    }
}
