package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas up to the limit of depth are generated, however small the stack of the caller is. */
class DeepSchemasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "700; {\"not\":; }",
                "350; {\"allOf\":[; ]}",
                "350; {\"anyOf\":[; ]}",
                "350; {\"oneOf\":[{\"type\": \"null\"},; ]}",
                "350; {\"if\":; , \"else\": {\"minLength\": 1}}",
                "350; {\"if\": {\"minLength\": 1}, \"then\":; }",
                "700; {\"items\":; }",
                "700; {\"additionalProperties\":; }"
            })
    void aDeepSchemaIsGenerated(int levels, String before, String after) throws InterruptedException {
        String text = before.repeat(levels) + "{\"type\": \"string\"}" + after.repeat(levels);
        ValueInput input = new ValueInput(
                URI.create("urn:deep"), "Deep", SourceParser.parse("deep.json", text, new Diagnostics()));
        GenerationResult[] result = new GenerationResult[1];

        Thread small = new Thread(null, () -> result[0] = generate(input), "small", 128 << 10);
        small.start();
        small.join();

        assertThat(result[0]).isNotNull();
        assertThat(result[0].generated()).isPresent();
    }

    private static GenerationResult generate(SchemaInput input) {
        return new Generator(GeneratorOptions.of("p")).run(List.of(input));
    }
}
