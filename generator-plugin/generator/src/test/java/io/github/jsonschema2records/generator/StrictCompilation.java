package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.compile.Compilation;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.JavaSource;
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
        return compiler.compile(sources(schema), GeneratedCode.STRICT);
    }

    /** The code of a schema called {@code order}. */
    static List<JavaSource> sources(String schema) {
        Diagnostics diagnostics = new Diagnostics();
        ValueInput input = new ValueInput(
                URI.create("file:///order.json"),
                "order",
                Objects.requireNonNull(
                        SourceParser.parse("order.json", schema, diagnostics),
                        () -> diagnostics.sorted().toString()));
        GenerationResult result = new Generator(GeneratorOptions.of("com.example")).run(List.of(input));
        assertThat(result).as(() -> result.diagnostics().toString()).isInstanceOf(Generated.class);
        return ((Generated) result).sources();
    }
}
