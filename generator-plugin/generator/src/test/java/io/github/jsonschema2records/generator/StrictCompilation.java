package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.compile.Compilation;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** Generates and compiles one schema that is given as text, with every warning an error. */
final class StrictCompilation {

    private StrictCompilation() {}

    /** What javac says of the code of a schema called {@code order}. */
    static Compilation of(String schema, InMemoryCompiler compiler) {
        Diagnostics diagnostics = new Diagnostics();
        ValueInput input = new ValueInput(
                URI.create("file:///order.json"),
                "order",
                Objects.requireNonNull(
                        SourceParser.parse("order.json", schema, diagnostics),
                        () -> diagnostics.sorted().toString()));
        GenerationResult result = new Generator(GeneratorOptions.of("com.example")).run(List.of(input));
        assertThat(result).as(() -> result.diagnostics().toString()).isInstanceOf(Generated.class);
        return compiler.compile(((Generated) result).sources(), GeneratedCode.STRICT);
    }
}
