package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GeneratorOptions.Reuse;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.write.IndexFolder;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A build that leaves a folder of classes with an index, and one in the package {@code down} that refers to its schemas. */
final class TwoBuilds {

    private final Path folder;
    private final InMemoryCompiler compiler;
    private final List<JavaSource> all = new ArrayList<>();
    private final Map<String, String> sources = new TreeMap<>();
    private String warnings = "";
    private TypeOptions options = TypeOptions.DEFAULTS;

    TwoBuilds(Path folder, InMemoryCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    /** Checks formats from now on. */
    void assertFormats() {
        options = new TypeOptions(true, true, false);
    }

    /** Generates from {@code order.json} and compiles; returns the folder of classes, which is called like the package. */
    Path upstream(String packageName, String schema, Path... reuse) {
        Path file = write(packageName + "-schemas/order.json", schema.getBytes(StandardCharsets.UTF_8));
        Generated generated = generate(List.of(file), packageName, new Reuse(List.of(reuse), true));
        all.addAll(generated.sources());
        try {
            new IndexFolder(folder.resolve(packageName)).write(generated.index());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        compiled()
                .classFiles()
                .forEach((name, bytes) -> write(packageName + "/" + name.replace('.', '/') + ".class", bytes));
        return folder.resolve(packageName);
    }

    /** Generates from {@code company.json}. */
    void downstream(String schema, Path... reuse) {
        downstream(List.of(write("company.json", schema.getBytes(StandardCharsets.UTF_8))), reuse);
    }

    void downstream(List<Path> files, Path... reuse) {
        Generated generated = generate(files, "down", new Reuse(List.of(reuse), false));
        warnings = text(generated.diagnostics());
        generated.sources().forEach(source -> sources.put(source.path(), source.text()));
        all.addAll(generated.sources());
    }

    Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with {@code company.json}, one a line. */
    String refusal(String schema, Path... reuse) {
        Path file = write("company.json", schema.getBytes(StandardCharsets.UTF_8));
        return text(run(List.of(file), "down", new Reuse(List.of(reuse), false)).diagnostics());
    }

    private String text(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> d.text().replace(folder + "/", "") + "\n")
                .collect(Collectors.joining());
    }

    private Generated generate(List<Path> files, String packageName, Reuse reuse) {
        GenerationResult result = run(files, packageName, reuse);
        assertThat(result.generated()).as(() -> result.diagnostics().toString()).isPresent();
        return result.generated().orElseThrow();
    }

    private GenerationResult run(List<Path> files, String packageName, Reuse reuse) {
        return new Generator(GeneratorOptions.of(packageName).withReuse(reuse).withTypes(options))
                .run(files.stream().<SchemaInput>map(PathInput::new).toList());
    }

    /** The sources of the second build. */
    Map<String, String> sources() {
        return sources;
    }

    /** What the second build was warned of, one a line. */
    String warnings() {
        return warnings;
    }

    private CompiledClasses compiled() {
        return compiler.compile(all, List.of("-Xlint:all", "-Werror", "-proc:none"))
                .orElseThrow();
    }

    /** A text as the type of the second build. */
    Object read(String json) throws ReflectiveOperationException {
        return compiled()
                .loadClass("down.Company")
                .getMethod("fromJson", String.class)
                .invoke(null, json);
    }

    /** What the validator says of a text, and the reader as well. */
    String violations(String json) throws ReflectiveOperationException {
        ClassLoader classes = compiled();
        SchemaValidator validator = (SchemaValidator)
                classes.loadClass("down.CompanyValidator").getField("INSTANCE").get(null);
        List<Violation> violations = validator.validate(json).violations();
        try {
            classes.loadClass("down.Company")
                    .getMethod("fromJson", String.class)
                    .invoke(null, json);
            throw new AssertionError("fromJson accepts it");
        } catch (InvocationTargetException e) {
            InvalidInstanceException refused = (InvalidInstanceException) e.getCause();
            assertThat(refused.violations()).isEqualTo(violations);
        }
        return violations.stream().map(v -> v + "\n").collect(Collectors.joining());
    }
}
