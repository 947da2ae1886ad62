package io.github.jsonschema2records.fuzz.input;

import com.networknt.schema.SpecificationVersion;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.cli.ExactJson;
import io.github.jsonschema2records.generator.cli.Mutations;
import io.github.jsonschema2records.generator.cli.SchemaWords;
import io.github.jsonschema2records.generator.cli.SecondOpinion;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A schema with its generated code and instances. */
public final class Subject {

    private final SchemaFolder folder;
    private final boolean formats;
    private final String schema;
    private final CompiledClasses classes;
    private final RootType root;
    private final SecondOpinion opinion;
    private final SchemaWords words;

    /** Generates and compiles, which takes a second. */
    Subject(SchemaFolder folder, boolean formats) {
        this.folder = folder;
        this.formats = formats;
        this.schema = read(folder.schema());
        GeneratorOptions options = GeneratorOptions.of("generated").withTypes(new TypeOptions(formats, true, false));
        Generated generated = new Generator(options)
                .run(List.of(new PathInput(folder.schema())))
                .generated()
                .orElseThrow();
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            this.classes =
                    compiler.compile(generated.sources(), InMemoryCompiler.FAST).orElseThrow();
        }
        this.root = generated.roots().values().iterator().next();
        this.opinion = SecondOpinion.of(
                folder.schema().toUri(), schema, Subject::noText, SpecificationVersion.DRAFT_2020_12, formats);
        this.words = SchemaWords.of(ExactJson.read(schema));
    }

    /** Knows no document. The library wants null for that. */
    @SuppressWarnings("NullAway")
    private static String noText(String uri) {
        return null;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an instance with one or two changes that the numbers decide. */
    public byte[] mutant(RandomGenerator random) {
        List<String> instances = folder.instances();
        String instance = instances.get(random.nextInt(instances.size()));
        return ExactJson.write(new Mutations(words, random).mutant(ExactJson.read(instance)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the name of the schema and the options. */
    public String name() {
        return folder.name() + (formats ? " with formats" : "");
    }

    /** Returns the validator of the root schema. */
    public SchemaValidator validator() {
        return classes.validator(root.validator());
    }

    /** Returns the codec of the root type, or empty if it is a type of the JDK. */
    @SuppressWarnings("unchecked")
    public Optional<JsonCodec<Object>> codec() {
        if (root.type().isEmpty()) {
            return Optional.empty();
        }
        try {
            Object codec = classes.loadClass(root.type()).getField("CODEC").get(null);
            return Optional.of((JsonCodec<Object>) Objects.requireNonNull(codec));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the opinion of another validator. */
    public SecondOpinion opinion() {
        return opinion;
    }
}
