package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.fuzz.input.InputRandom;
import io.github.jsonschema2records.fuzz.input.SchemaText;
import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Random schemas, valid and broken: diagnostics with a place, or code that compiles without a warning and decides as the
 * interpreter does.
 */
public final class GeneratorTarget implements FuzzTarget {

    private static final List<String> STRICT =
            List.of("-proc:none", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "--release", "17");

    private final InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow();

    @Override
    public void run(byte[] input) {
        InputRandom random = new InputRandom(input);
        SchemaText text = SchemaText.of(random);
        boolean formats = random.nextBoolean();
        Diagnostics problems = new Diagnostics();
        SourceValue value = SourceParser.parse("fuzzed.json", text.schema(), problems);
        if (value == null) {
            check(problems.sorted(), text);
            return;
        }
        GeneratorOptions options = GeneratorOptions.of("generated")
                .withTypes(new TypeOptions(formats, random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
        List<SchemaInput> inputs =
                List.of(new ValueInput(URI.create("https://example.com/fuzzed.json"), "fuzzed", value));
        Generator generator = new Generator(options);
        GenerationResult result = generator.run(inputs);
        if (result instanceof Generated generated) {
            boolean hasReference = value instanceof SourceObject root && root.get("$ref") != null;
            agree(generated, interpreter(generator.analyze(inputs), formats), text, hasReference);
        } else {
            check(result.diagnostics(), text);
        }
    }

    private static SchemaValidator interpreter(AnalysisResult analysis, boolean formats) {
        return InterpretedSchemas.rootValidator(analysis.facts().orElseThrow(), formats);
    }

    /** @param hasReference whether the root has {@code $ref}, beside which old drafts ignore all other keywords */
    private void agree(Generated generated, SchemaValidator interpreter, SchemaText text, boolean hasReference) {
        String root = generated.roots().values().iterator().next().validator();
        SchemaValidator validator;
        try {
            validator =
                    compiler.compile(generated.sources(), STRICT).orElseThrow().validator(root);
        } catch (IllegalStateException e) {
            throw new AssertionError("does not compile: " + text.schema(), e);
        }
        byte[] incomplete = text.incomplete().getBytes(StandardCharsets.UTF_8);
        if (!hasReference && validator.isValid(incomplete)) {
            throw new AssertionError("valid without a required name: " + text);
        }
        for (String instance : text.instances()) {
            byte[] json = instance.getBytes(StandardCharsets.UTF_8);
            if (validator.isValid(json) != interpreter.isValid(json)) {
                throw new AssertionError("interpreted: " + interpreter.validate(json) + ", generated: "
                        + validator.validate(json) + " for " + instance + " and " + text.schema());
            }
            Violations.check(validator.validate(json), json);
        }
    }

    private static void check(List<Diagnostic> diagnostics, SchemaText text) {
        boolean error = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
        boolean placed = diagnostics.stream()
                .allMatch(d -> !d.position().path().isEmpty()
                        && d.position().line() >= 1
                        && !d.message().isBlank());
        if (!error || !placed) {
            throw new AssertionError(diagnostics + " for " + text.schema());
        }
    }
}
