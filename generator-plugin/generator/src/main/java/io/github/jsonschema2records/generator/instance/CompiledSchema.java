package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The validator of a schema, generated and compiled in memory.
 *
 * @param validator the validator; empty if the schema was refused
 * @param diagnostics all diagnostics about the schema
 */
public record CompiledSchema(Optional<SchemaValidator> validator, List<Diagnostic> diagnostics) {

    /** Generates and compiles the validator of the schema in a file. */
    public static CompiledSchema of(Path schema, GeneratorOptions options, InMemoryCompiler compiler) {
        GenerationResult result = new Generator(options).run(List.of(new PathInput(schema)));
        Optional<SchemaValidator> validator = result.generated().map(generated -> {
            RootType root = generated.roots().values().iterator().next();
            return compiler.compileNeeded(generated.sources(), Set.of(root.validator()), InMemoryCompiler.FAST)
                    .orElseThrow()
                    .validator(root.validator());
        });
        return new CompiledSchema(validator, result.diagnostics());
    }
}
