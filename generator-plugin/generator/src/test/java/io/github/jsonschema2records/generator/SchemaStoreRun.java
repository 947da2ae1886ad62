package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.compile.Compilation;
import io.github.jsonschema2records.generator.compile.Compilation.Compiled;
import io.github.jsonschema2records.generator.compile.Compilation.Failed;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Generates from every schema of SchemaStore, each into a package of its own, and compiles many packages at a time. Of
 * several versions of a schema, only one is compiled: they are nearly the same, and compilation takes most of the time. A
 * build compiles half of them, and a build on JDK 21 or later the other half. {@code -Dcorpora.all} compiles all.
 */
final class SchemaStoreRun {

    private static final List<String> STRICT = List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17");

    /** As much as a heap of a gigabyte takes. */
    private static final int BATCH = 3_000_000;

    /** HotSpot compiles no method of more. */
    private static final int LARGEST_METHOD = 8_000;

    /** What runs once and is as long as the schema: constants, and those of an enum. */
    private static final Set<String> MAY_BE_LONG = Set.of("<clinit>", "$values");

    private final SchemaStore store;
    private final InMemoryCompiler compiler;
    private final Map<String, String> namesByPackage = new TreeMap<>();

    /** The diagnostics of the schemas that were refused. */
    final Map<String, List<Diagnostic>> refused = new TreeMap<>();

    /** What the compiler says, by schema. */
    final Map<String, List<String>> broken = new TreeMap<>();

    /** The methods that are too long for HotSpot, after their schemas. */
    final List<String> longMethods = new ArrayList<>();

    /** The bytes generated for each byte of a schema, in no order. */
    final List<Double> ratios = new ArrayList<>();

    private SchemaStoreRun(SchemaStore store, InMemoryCompiler compiler) {
        this.store = store;
        this.compiler = compiler;
    }

    static SchemaStoreRun of(SchemaStore store) {
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            SchemaStoreRun run = new SchemaStoreRun(store, compiler);
            run.run();
            return run;
        }
    }

    private void run() {
        List<JavaSource> batch = new ArrayList<>();
        Set<String> compiled = half(store.namesOfOneVersion());
        int size = 0;
        for (String name : store.names()) {
            List<JavaSource> sources = generate(name);
            if (!compiled.contains(name)) {
                continue;
            }
            int length =
                    sources.stream().mapToInt(source -> source.text().length()).sum();
            if (size + length > BATCH) {
                compile(batch);
                batch.clear();
                size = 0;
            }
            batch.addAll(sources);
            size += length;
        }
        compile(batch);
    }

    private static Set<String> half(Set<String> names) {
        int which = Runtime.version().feature() < 21 ? 0 : 1;
        List<String> sorted = names.stream().sorted().toList();
        return IntStream.range(0, sorted.size())
                .filter(i -> i % 2 == which || System.getProperty("corpora.all") != null)
                .mapToObj(sorted::get)
                .collect(Collectors.toSet());
    }

    private List<JavaSource> generate(String name) {
        String packageName = "schema" + namesByPackage.size();
        namesByPackage.put(packageName, name);
        GenerationResult result = store.generate(name, packageName);
        if (!(result instanceof Generated generated)) {
            refused.put(name, result.diagnostics());
            return List.of();
        }
        ratios.add(SizeRatio.of(generated.sources(), store.text(name)));
        return generated.sources();
    }

    private void compile(List<JavaSource> sources) {
        Compilation compilation = compiler.compile(sources, STRICT);
        if (compilation instanceof Failed failed) {
            failed.errors()
                    .forEach(error -> broken.computeIfAbsent(schemaOf(error.path(), '/'), n -> new ArrayList<>())
                            .add(error.text()));
        } else if (compilation instanceof Compiled compiled) {
            compiled.classes().classFiles().forEach(this::findLongMethods);
        }
    }

    private void findLongMethods(String className, byte[] classFile) {
        MethodSizes.of(classFile).forEach((method, size) -> {
            if (size > LARGEST_METHOD && !MAY_BE_LONG.contains(method)) {
                String simple = className.substring(className.indexOf('.') + 1);
                longMethods.add(schemaOf(className, '.') + ": " + simple + "." + method);
            }
        });
    }

    private String schemaOf(String name, char separator) {
        return namesByPackage.getOrDefault(name.substring(0, Math.max(0, name.indexOf(separator))), "no schema");
    }
}
