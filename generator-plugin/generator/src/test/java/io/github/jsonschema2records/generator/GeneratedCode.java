package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.Compilation;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is generated for a case, compiled and loaded when it is first asked for. */
final class GeneratedCode {

    /** As strict as a user's build can be. */
    static final List<String> STRICT =
            List.of("-proc:none", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "--release", "17");

    private final SchemaCase schemas;
    private final InMemoryCompiler compiler;
    private GenerationResult result;
    private Compilation compilation;

    GeneratedCode(SchemaCase schemas, InMemoryCompiler compiler) {
        this.schemas = schemas;
        this.compiler = compiler;
    }

    /** The result; a case whose schemas are refused fails with the diagnostics. */
    Generated generated() {
        if (result == null) {
            result = schemas.generate();
        }
        return result.generated().orElseThrow(() -> new AssertionError(schemas.text(result.diagnostics())));
    }

    /** The sources by their paths. */
    SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>();
        generated().sources().forEach(source -> sources.put(source.path(), source.text()));
        return sources;
    }

    CompiledClasses classes() {
        if (compilation == null) {
            List<JavaSource> sources = new ArrayList<>(generated().sources());
            sources.addAll(schemas.ownSources());
            compilation = compiler.compile(sources, STRICT);
        }
        return compilation.orElseThrow();
    }

    SchemaValidator validator() {
        return classes().validator(root().validator());
    }

    /** The root's type, or empty where it is one of the platform's. */
    Optional<GeneratedType> type() {
        try {
            String name = root().type();
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new GeneratedType(classes().loadClass(name)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The values in valid instances by their classes, one of each class. */
    Map<Class<?>, Object> examples(List<Path> instances) {
        Map<Class<?>, Object> examples = new HashMap<>();
        for (Path instance : instances) {
            type().map(type -> type.fromJson(ProjectFiles.readBytes(instance)).get(0)).stream()
                    .flatMap(value -> HandedOut.within(value).stream())
                    .filter(Objects::nonNull)
                    .forEach(part -> examples.putIfAbsent(part.getClass(), part));
        }
        return examples;
    }

    private RootType root() {
        RootType root = generated().roots().get(schemas.root());
        if (root == null) {
            throw new AssertionError(
                    "no root " + schemas.root() + " in " + generated().roots());
        }
        return root;
    }
}
