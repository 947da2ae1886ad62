package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.write.Fingerprint;
import io.github.jsonschema2records.generator.write.IndexFolder;
import io.github.jsonschema2records.generator.write.OtherFiles;
import io.github.jsonschema2records.generator.write.WholeFile;
import io.github.jsonschema2records.generator.write.WriteResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Generates Java sources. */
@Command(
        name = "generate",
        description = "Writes Java sources: records, builders and validators.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  jsonschema2records generate --package com.acme.orders --out target/java schemas/",
            "",
            "Exit code: 0; 1 the schemas have errors, and nothing was written; 2 wrong arguments."
        })
final class GenerateCommand implements Callable<Integer> {

    private static final String KEPT =
            " is no longer generated, but was changed by somebody; delete it or move it away";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--package",
            required = true,
            paramLabel = "P",
            description = "The Java package of the types, or the one around their packages.")
    private String packageName = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the sources. Files of the package that an earlier run generated and this one "
                    + "does not are deleted.")
    private Path out = Path.of("");

    @Option(names = "--root", paramLabel = "NAME", description = "The name of the root type. For a single schema only.")
    private @Nullable String root;

    @Option(
            names = "--fail-on-ignored",
            description =
                    "Makes keywords without effect errors: those that the schema's dialect does not have or ignores.")
    private boolean failOnIgnored;

    @Option(names = "--fail-on-warning", description = "Makes every warning an error, so that nothing is written.")
    private boolean failOnWarning;

    @Option(
            names = "--coverage",
            paramLabel = "FILE",
            description = "Writes a JSON file that lists the uses of each keyword of the schemas.")
    private @Nullable Path coverage;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "A folder of resources. An index is written into it, in META-INF/jsonschema2records, by "
                    + "which other builds find the types. Codecs are public then.")
    private @Nullable Path index;

    @Option(
            names = "--no-jackson-annotations",
            description = "Omits the method by which plain Jackson mappers, and other mappers that know Jackson's "
                    + "annotations, read the types.")
    private boolean noJacksonAnnotations;

    @Option(
            names = "--explain",
            description = "Explains which Java type each schema became, how the branches of unions are distinguished, "
                    + "how patterns are matched, and where dynamic references lead.")
    private boolean explain;

    @Mixin
    private DecisionOptions decisionOptions = new DecisionOptions();

    @Mixin
    private SchemaFiles schemas = new SchemaFiles();

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Override
    public Integer call() {
        checkArguments();
        schemaOptions.checkDialect();
        Optional<NamedRoot> named = root == null ? Optional.empty() : Optional.of(new NamedRoot(root));
        List<SchemaInput> inputs = named.<List<SchemaInput>>map(
                        n -> List.of(n.input(schemas.paths().get(0))))
                .orElseGet(schemas::inputs);
        GenerationResult result = new Generator(options()).run(inputs);
        result.diagnostics().forEach(d -> err().println(d.text()));
        boolean fails = failOnWarning && !result.diagnostics().isEmpty();
        if (!fails && result instanceof Generated generated) {
            // Made before anything is written, as a bug in a report must not leave half a result.
            List<String> explanation =
                    explain ? generated.decisions().explanation().lines() : List.of();
            String covered = coverage == null ? "" : generated.decisions().coverage();
            WriteResult written = new SourceFolder(out, err()::println)
                    .write(packageName, generated.sources(), others(generated, covered));
            written.kept().forEach(path -> err().println(out.resolve(path) + KEPT));
            unnamedRoot(generated.roots().values()).ifPresent(err()::println);
            explanation.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println(written.summary());
            return ExitCode.OK;
        }
        return ExitCode.AT_FAULT;
    }

    private GeneratorOptions options() {
        GeneratorOptions options = schemaOptions
                .forPackage(packageName)
                .withFailOnIgnored(failOnIgnored)
                .withJacksonAnnotations(!noJacksonAnnotations);
        return decisionOptions.addTo(options, index != null);
    }

    /** Explains why the root type does not have the name that {@code --root} asks for; empty if it has. */
    private Optional<String> unnamedRoot(Collection<RootType> roots) {
        String wanted = packageName + "." + root;
        return roots.stream()
                .filter(type -> root != null && !type.type().equals(wanted))
                .map(type -> "--root: only the validator is called " + root
                        + ", since the schema is a reference: its type is "
                        + type.type().replace('$', '.')
                        + ", that of the schema it refers to (a javaName there changes it)")
                .findFirst();
    }

    private OtherFiles others(Generated generated, String covered) {
        boolean none = generated.namesLock().isEmpty() && index == null && coverage == null;
        return none ? OtherFiles.NONE : () -> writeOthers(generated, covered);
    }

    private Fingerprint writeOthers(Generated generated, String covered) throws IOException {
        if (generated.namesLock().isPresent()) {
            WholeFile.write(
                    Objects.requireNonNull(decisionOptions.namesLock(), "--names-lock"),
                    generated.namesLock().get(),
                    out);
        }
        if (index != null) {
            new IndexFolder(index).write(generated.index());
        }
        if (coverage != null) {
            WholeFile.write(coverage, covered, out);
        }
        return Fingerprint.NONE;
    }

    private void checkArguments() {
        require(JavaNames.isQualified(packageName), "--package: \"" + packageName + "\" is not a Java package name");
        require(!Files.exists(out) || Files.isDirectory(out), "--out: " + out + " is not a folder");
        require(coverage == null || !Files.isDirectory(coverage), "--coverage: " + coverage + " is a folder");
        require(index == null || !Files.isRegularFile(index), "--index: " + index + " is not a folder");
        for (Path schema : schemas.paths()) {
            require(Files.exists(schema), schema + ": no such file or folder");
        }
        decisionOptions.check(spec.commandLine());
        if (root != null) {
            boolean name = JavaNames.isSimple(root);
            require(name, "--root: \"" + root + "\" is not a Java class name");
            List<Path> files = schemas.paths();
            require(files.size() == 1 && Files.isRegularFile(files.get(0)), "--root needs a single schema file");
        }
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
