package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.compile.Compilation;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Creates the validator of one schema, in memory: compiled if there is a compiler, and otherwise interpreted. */
final class SchemaCompiler {

    private static final String PACKAGE = "validated";

    private final SchemaOptions options;
    private final PrintWriter err;

    /** Creates a compiler that prints diagnostics to a writer. */
    SchemaCompiler(SchemaOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /**
     * Returns the validator of a schema.
     *
     * @throws CommandException if the schema is refused
     */
    SchemaValidator compile(Path schema) {
        CommandException.unless(Files.exists(schema), "--schema: " + schema + ": no such file");
        CommandException.unless(Files.isRegularFile(schema), "--schema: " + schema + " is not a file");
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElse(null)) {
            if (compiler == null) {
                return interpret(schema);
            }
            Generated generated = generate(schema);
            RootType root = generated.roots().values().iterator().next();
            Compilation compilation =
                    compiler.compileNeeded(generated.sources(), Set.of(root.validator()), InMemoryCompiler.FAST);
            return compilation.orElseThrow().validator(root.validator());
        }
    }

    private SchemaValidator interpret(Path schema) {
        GeneratorOptions settings = options.withoutOwnClasses(PACKAGE);
        AnalysisResult result = new Generator(settings).analyze(List.of(new PathInput(schema)));
        result.diagnostics().forEach(d -> err.println(d.text()));
        Facts facts = result.facts().orElseThrow(() -> refused(schema));
        return InterpretedSchemas.rootValidator(facts, settings.types().assertFormats());
    }

    private Generated generate(Path schema) {
        GenerationResult result = new Generator(options.withoutOwnClasses(PACKAGE)).run(List.of(new PathInput(schema)));
        result.diagnostics().forEach(d -> err.println(d.text()));
        return result.generated().orElseThrow(() -> refused(schema));
    }

    private static CommandException refused(Path schema) {
        return new CommandException(schema + ": this schema is refused");
    }
}
