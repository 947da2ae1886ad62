package io.github.jsonschema2records.generator.validate;

import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The validator of a schema, made in memory: compiled if there is a compiler, and otherwise interpreted.
 *
 * @param validator the validator; empty if the schema was refused
 * @param diagnostics all diagnostics about the schema
 */
public record LoadedValidator(Optional<SchemaValidator> validator, List<Diagnostic> diagnostics) {

    /** Makes the validator of the schema in a file. */
    public static LoadedValidator of(Path schema, GeneratorOptions options) {
        List<SchemaInput> inputs = List.of(new PathInput(schema));
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElse(null)) {
            return compiler == null ? interpreted(inputs, options) : compiled(inputs, options, compiler);
        }
    }

    private static LoadedValidator interpreted(List<SchemaInput> inputs, GeneratorOptions options) {
        AnalysisResult result = new Generator(options).analyze(inputs);
        boolean assertFormats = options.types().assertFormats();
        int schemas = result.facts().map(f -> f.graph().roots().size()).orElse(1);
        if (schemas != 1) {
            return several(inputs, schemas, result.diagnostics());
        }
        return new LoadedValidator(
                result.facts().map(facts -> InterpretedSchemas.rootValidator(facts, assertFormats)),
                result.diagnostics());
    }

    private static LoadedValidator compiled(
            List<SchemaInput> inputs, GeneratorOptions options, InMemoryCompiler compiler) {
        GenerationResult result = new Generator(options).run(inputs);
        int schemas = result.generated().map(g -> g.roots().size()).orElse(1);
        if (schemas != 1) {
            return several(inputs, schemas, result.diagnostics());
        }
        Optional<SchemaValidator> validator = result.generated().map(generated -> {
            RootType root = generated.roots().values().iterator().next();
            return compiler.compileNeeded(generated.sources(), Set.of(root.validator()), InMemoryCompiler.FAST)
                    .orElseThrow()
                    .validator(root.validator());
        });
        return new LoadedValidator(validator, result.diagnostics());
    }

    /** Refuses an API description of which not exactly one schema is chosen. A scalar does not count. */
    private static LoadedValidator several(List<SchemaInput> inputs, int schemas, List<Diagnostic> diagnostics) {
        String path = inputs.get(0) instanceof PathInput input ? input.path().toString() : "";
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(new Diagnostic(
                Severity.ERROR,
                "several-schemas",
                SourcePosition.startOf(path),
                "",
                "one schema is needed, and the document has " + schemas + " that are not scalars",
                "choose one by its name, with --api-schema or apiSchemas"));
        return new LoadedValidator(Optional.empty(), all);
    }
}
