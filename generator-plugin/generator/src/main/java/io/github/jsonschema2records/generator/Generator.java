package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.Refused;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.analyze.Analyzer;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.FormatChecks;
import io.github.jsonschema2records.generator.emit.JavaEmitter;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.graph.GraphBuilder;
import io.github.jsonschema2records.generator.graph.ReusedTypes;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.lint.SchemaRules;
import io.github.jsonschema2records.generator.lint.UnknownFormats;
import io.github.jsonschema2records.generator.load.LargeStack;
import io.github.jsonschema2records.generator.load.LoadRequest;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaLoader;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.name.Namer;
import io.github.jsonschema2records.generator.name.NamesLock;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.NamesLockReader;
import io.github.jsonschema2records.generator.name.NamingStrategies;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.check.CheckPlanner;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.output.OutputPlanner;
import io.github.jsonschema2records.generator.plan.type.IdleJavaKeywords;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypePlanner;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.report.TypeIndex;
import io.github.jsonschema2records.generator.upgrade.Dialects;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.Upgrader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates Java from JSON Schema. Stateless. */
public final class Generator {

    private final GeneratorOptions options;

    /** Creates a generator with fixed options. */
    public Generator(GeneratorOptions options) {
        this.options = options;
    }

    /**
     * Runs every stage, and stops at the end of a stage that reported an error. It only reads files, and writes none.
     */
    public GenerationResult run(List<SchemaInput> inputs) {
        return LargeStack.call("jsonschema2records", () -> stages(inputs));
    }

    private GenerationResult stages(List<SchemaInput> inputs) {
        Diagnostics diagnostics = new Diagnostics();
        NamesLock lock = lock(diagnostics);
        LoadedSchemas loaded = SchemaLoader.load(request(inputs), diagnostics);
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }
        Upgrader upgrader = new Upgrader(new Dialects(loaded, options.dialect(), diagnostics), diagnostics);
        SchemaGraph graph = new GraphBuilder(loaded, upgrader, diagnostics).build();
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }
        Facts facts = new Analyzer(graph, options.types().discriminators()).analyze();
        boolean assertFormats = options.types().assertFormats();
        UnknownFormats formats = new UnknownFormats(FormatChecks::exist, assertFormats);
        boolean discriminators = options.types().discriminators();
        SchemaRules.all(options.packageName(), options.failOnIgnored(), formats, assertFormats, discriminators)
                .forEach(check -> check.run(facts, diagnostics));
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }
        ReusedTypes reused = ReusedTypes.of(loaded, assertFormats, diagnostics);
        TypePlan types = new TypePlanner(facts, options.types(), reused).plan();
        new IdleJavaKeywords(facts, types).report(diagnostics);
        CheckPlan checks =
                new CheckPlanner(facts, assertFormats, reused).plan(types.checkedSchemas(), types.decidingSchemas());
        Map<Schema, OutputPlan> outputs = new OutputPlanner(facts, assertFormats, types.typedSchemas()).plan();
        NamingStrategy naming = NamingStrategies.named(options.naming());
        Namer namer = new Namer(options.packageName(), graph, types, checks, outputs, naming, lock, diagnostics);
        NameTable names = namer.name();
        Optional<String> newLock = newLock(lock, namer, names, diagnostics);
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }
        boolean exportsTypes = options.reuse().exportsTypes();
        List<JavaSource> sources = new JavaEmitter(types, checks, outputs, names, exportsTypes).emit();
        Decisions decisions = new Decisions(facts, reused, types, checks, names);
        Map<String, String> index =
                exportsTypes ? new TypeIndex(decisions, assertFormats, options.dialect()).files() : Map.of();
        return new Generated(
                sources,
                roots(types, names),
                diagnosticsOfThisBuild(diagnostics, reused, loaded),
                files(loaded),
                newLock,
                index,
                decisions);
    }

    private LoadRequest request(List<SchemaInput> inputs) {
        return new LoadRequest(
                inputs, options.mappings(), options.dialect(), options.reuse().from());
    }

    /** Returns all diagnostics, without warnings about documents that another build owns. */
    private static List<Diagnostic> diagnosticsOfThisBuild(
            Diagnostics diagnostics, ReusedTypes reused, LoadedSchemas loaded) {
        Set<String> elsewhere = loaded.documents().stream()
                .filter(reused::isElsewhere)
                .map(SchemaDocument::path)
                .collect(Collectors.toSet());
        return diagnostics.sorted().stream()
                .filter(d -> !elsewhere.contains(d.position().path()))
                .toList();
    }

    private List<Path> files(LoadedSchemas loaded) {
        NamesLockFile file = options.namesLock();
        return file == null
                ? loaded.files()
                : Stream.concat(loaded.files().stream(), Stream.of(file.path()))
                        .sorted()
                        .toList();
    }

    private NamesLock lock(Diagnostics diagnostics) {
        NamesLockFile file = options.namesLock();
        return file == null ? NamesLock.NONE : NamesLockReader.read(file.path(), diagnostics);
    }

    private Optional<String> newLock(NamesLock lock, Namer namer, NameTable names, Diagnostics diagnostics) {
        NamesLockFile file = options.namesLock();
        if (file == null) {
            return Optional.empty();
        }
        List<String> lines = namer.lockLines(names);
        return file.isOutdated(lock, lines, diagnostics)
                ? Optional.of(String.join("\n", lines) + "\n")
                : Optional.empty();
    }

    private Map<String, RootType> roots(TypePlan types, NameTable names) {
        Map<String, RootType> roots = new LinkedHashMap<>();
        types.roots()
                .forEach((schema, type) -> roots.put(
                        schema.location().document().name(),
                        new RootType(
                                schema.location().document().uri().toString(),
                                typeName(type, names),
                                validator(schema, names))));
        return roots;
    }

    private static String typeName(TypeRef type, NameTable names) {
        return type instanceof TypeRef.Declared declared
                ? names.packageName() + "." + names.type(declared.id()).binaryName()
                : "";
    }

    private static String validator(Schema root, NameTable names) {
        return names.packageName() + "." + names.validator(root);
    }
}
