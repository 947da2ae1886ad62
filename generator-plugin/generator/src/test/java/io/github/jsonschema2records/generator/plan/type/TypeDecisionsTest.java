package io.github.jsonschema2records.generator.plan.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.DecisionTable;
import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The type of a property by its schema, as {@code --explain} prints it. */
class TypeDecisionsTest {

    private static final String DOCUMENT =
            "{'type': 'object', 'properties': {'p': %s}, '$defs': {'d': {'type': 'object', 'properties': {'x': true}}}}";

    static Stream<Arguments> rows() {
        return DecisionTable.rows("types.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decides(String schema, String decision) {
        assertThat(decisions(schema)).anyMatch(line -> line.endsWith(" " + decision));
    }

    private static List<String> decisions(String schema) {
        String text = DOCUMENT.replace("%s", schema).replace('\'', '"');
        ValueInput input = new ValueInput(
                URI.create("https://example.com/order"),
                "Order",
                SourceParser.parse("order.json", text, new Diagnostics()));
        GenerationResult result = new Generator(GeneratorOptions.of("p")).run(List.of(input));
        return result.generated().orElseThrow().decisions().explanation().lines();
    }
}
