package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.growth.count.CountingLoader;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Generates code from many schemas, compiles it at once, and loads it so that it counts. */
final class GeneratedSubjects {

    private final List<JavaSource> sources = new ArrayList<>();
    private final Map<String, RootType> roots = new LinkedHashMap<>();
    private @Nullable ClassLoader classes;

    /** Generates from a schema, for {@link #subject}. Returns the type of the root. */
    RootType add(String schema) {
        RootType known = roots.get(schema);
        if (known != null) {
            return known;
        }
        Generated generated = generate(schema, "growth.s" + roots.size());
        sources.addAll(generated.sources());
        RootType root = generated.roots().values().iterator().next();
        roots.put(schema, root);
        return root;
    }

    /** Generates from a schema, and fails with its diagnostics. */
    private static Generated generate(String schema, String packageName) {
        GeneratorOptions options = GeneratorOptions.of(packageName).withTypes(new TypeOptions(true, true, false));
        ValueInput input = new ValueInput(
                URI.create("urn:" + packageName), "Root", SourceParser.parse("root.json", schema, new Diagnostics()));
        GenerationResult result = new Generator(options).run(List.of(input));
        return result.generated().orElseThrow(() -> new AssertionError(result.diagnostics() + " in " + schema));
    }

    /** Compiles everything that was added. */
    void compile() {
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            CompiledClasses compiled =
                    compiler.compile(sources, InMemoryCompiler.FAST).orElseThrow();
            classes = new CountingLoader(GeneratedSubjects.class.getClassLoader(), compiled.classFiles());
        }
    }

    Subject subject(String schema, String json) {
        RootType root = Objects.requireNonNull(roots.get(schema), schema);
        try {
            Class<?> validator = loaded().loadClass(root.validator());
            return new Subject((SchemaValidator) validator.getField("INSTANCE").get(null), codec(root), json);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(schema, e);
        }
    }

    private ClassLoader loaded() {
        return Objects.requireNonNull(classes, "compile first");
    }

    private @Nullable JsonCodec<?> codec(RootType root) throws ReflectiveOperationException {
        if (root.type().isEmpty()) {
            return null;
        }
        Class<?> type = loaded().loadClass(root.type());
        return JsonModel.class.isAssignableFrom(type)
                ? (JsonCodec<?>) type.getField("CODEC").get(null)
                : null;
    }
}
