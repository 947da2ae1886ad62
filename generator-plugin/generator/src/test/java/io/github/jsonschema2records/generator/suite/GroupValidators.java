package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The generated and compiled validators of many schemas, those that are refused left out. */
public final class GroupValidators implements AutoCloseable {

    private final InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow();
    private final GroupCompiler groups = new GroupCompiler(compiler, false);
    private final List<Optional<GeneratedGroup>> generated = new ArrayList<>();

    /** Generates for a root schema and what it may refer to; answers the number to ask for the validator with. */
    public int add(Draft dialect, List<UriMapping> mappings, List<SchemaInput> inputs) {
        return add(
                GeneratorOptions.of(GeneratedGroup.packageName(generated.size()))
                        .withDialect(URI.create(dialect.metaschema()))
                        .withMappings(mappings),
                inputs);
    }

    /** The same, with formats asserted or not. */
    public int add(Draft dialect, boolean assertFormats, List<? extends SchemaInput> inputs) {
        return add(
                GeneratorOptions.of(GeneratedGroup.packageName(generated.size()))
                        .withDialect(URI.create(dialect.metaschema()))
                        .withTypes(new TypeOptions(assertFormats, false, false)),
                List.copyOf(inputs));
    }

    private int add(GeneratorOptions options, List<SchemaInput> inputs) {
        int number = generated.size();
        Optional<Generated> result = new Generator(options).run(inputs).generated();
        generated.add(result.map(r -> new GeneratedGroup(number, r.sources(), root(r))));
        return number;
    }

    private static RootType root(Generated result) {
        return result.roots().values().iterator().next();
    }

    /** Compiles what was added. */
    public void compile() {
        groups.compile(generated.stream().flatMap(Optional::stream).toList());
    }

    /** Empty where the schema was refused. */
    public Optional<SchemaValidator> get(int number) {
        return generated.get(number).map(this::validator);
    }

    private SchemaValidator validator(GeneratedGroup group) {
        String error = groups.error(group);
        if (error != null) {
            throw new AssertionError("does not compile: " + error);
        }
        return groups.classes(group).validator(group.root().validator());
    }

    /** A schema as an input. */
    public static ValueInput input(String uri, String name, String schema) {
        SourceValue value = SourceParser.parse(name, schema, new Diagnostics());
        return new ValueInput(URI.create(uri), name, Objects.requireNonNull(value));
    }

    @Override
    public void close() {
        compiler.close();
    }
}
