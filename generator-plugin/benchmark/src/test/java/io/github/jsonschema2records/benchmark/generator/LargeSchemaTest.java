package io.github.jsonschema2records.benchmark.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeSchemaTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 27_000, 37_000})
    void schemasOfAnySizeAreRight(int size) throws Exception {
        String text = LargeSchema.ofSize(size);
        Path schema = Files.writeString(folder.resolve("large.json"), text);
        GeneratorOptions options = GeneratorOptions.of("large").withDialect(URI.create(SchemaList.DIALECT));

        assertThat(new Generator(options).run(List.of(new PathInput(schema))).diagnostics())
                .isEmpty();
        assertThat(text).hasSizeBetween(size, size + 25_000);
    }
}
