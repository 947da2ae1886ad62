package io.github.jsonschema2records.benchmark.measure;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Validator that was generated and compiled for a schema.
 *
 * @param classes the folder of its class files
 * @param className its full name
 */
public record GeneratedValidator(Path classes, String className) {

    private static final String PACKAGE = "generated";

    /**
     * Generates and compiles the validator of a schema.
     *
     * @throws IllegalStateException if the schema is refused, or its code does not compile
     */
    public static GeneratedValidator of(Path schema, Path classes) throws IOException {
        GenerationResult result = new Generator(GeneratorOptions.of(PACKAGE)).run(List.of(new PathInput(schema)));
        Generated generated = result.generated()
                .orElseThrow(
                        () -> new IllegalStateException(result.diagnostics().toString()));
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            write(compiler.compile(generated.sources(), InMemoryCompiler.FAST).orElseThrow(), classes);
        }
        RootType root = generated.roots().values().iterator().next();
        return new GeneratedValidator(classes, root.validator());
    }

    private static void write(CompiledClasses compiled, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : compiled.classFiles().entrySet()) {
            Path path = folder.resolve(file.getKey().replace('.', '/') + ".class");
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
