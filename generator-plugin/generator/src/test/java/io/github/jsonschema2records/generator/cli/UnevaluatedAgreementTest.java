package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.RandomSchemas;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is known beforehand of what {@code unevaluated*} is left with, agrees with the interpreter, which notes what it
 * evaluates: on random schemas, in checks and in what is read and written.
 */
@EnabledForJreRange(max = JRE.JAVA_20, disabledReason = "the same code is generated on every JDK")
class UnevaluatedAgreementTest {

    private static final int SCHEMAS = Integer.getInteger("random.schemas", 100);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void checksAndReadersAgreeWithTheInterpreter(boolean arrays) {
        RandomSchemas random = new RandomSchemas(Long.getLong("random.seed", 20_261_129L), arrays);
        Map<String, List<String>> cases = new LinkedHashMap<>();
        while (cases.size() < SCHEMAS) {
            cases.putIfAbsent(random.schema(), random.instances());
        }
        InterpreterAgreement agreement = InterpreterAgreement.of(cases, folder);

        assertThat(agreement.summary()).isEqualTo(agreement.expected());
        assertThat(agreement.valid()).isGreaterThan(SCHEMAS);
    }
}
