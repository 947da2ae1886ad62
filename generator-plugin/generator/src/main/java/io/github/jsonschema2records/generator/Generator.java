package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.Refused;
import io.github.jsonschema2records.generator.analyze.Analyzer;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.annotate.AnnotatorRun;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.FormatChecks;
import io.github.jsonschema2records.generator.emit.JavaEmitter;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.graph.GraphBuilder;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.lint.SchemaRules;
import io.github.jsonschema2records.generator.load.LargeStack;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaLoader;
import io.github.jsonschema2records.generator.name.NameResult;
import io.github.jsonschema2records.generator.name.Namer;
import io.github.jsonschema2records.generator.name.NamesLock;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.report.Decisions;
import java.util.List;
import java.util.Optional;

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

    /**
     * Runs the stages that read schemas, and stops at the end of a stage that reported an error. It only reads files.
     */
    public AnalysisResult analyze(List<SchemaInput> inputs) {
        Diagnostics diagnostics = new Diagnostics();
        return LargeStack.call("jsonschema2records", () -> analyze(inputs, diagnostics));
    }

    /** Runs the stages that read schemas, and gives advice about the schemas. It only reads files. */
    public List<Diagnostic> lint(List<SchemaInput> inputs) {
        return LargeStack.call("jsonschema2records", () -> {
            Diagnostics diagnostics = new Diagnostics();
            analyze(inputs, diagnostics)
                    .facts()
                    .ifPresent(facts -> SchemaRules.advise(facts, options.lint(), diagnostics));
            return diagnostics.sorted();
        });
    }

    private AnalysisResult analyze(List<SchemaInput> inputs, Diagnostics diagnostics) {
        boolean assertFormats = options.types().assertFormats();

        // 1. load: the documents, and the documents they refer to
        LoadedSchemas loaded = SchemaLoader.load(options.load(inputs), diagnostics);
        if (diagnostics.hasErrors()) {
            return new AnalysisResult(Optional.empty(), Optional.empty(), diagnostics.sorted());
        }

        // 2. and 3. upgrade and graph: one dialect, and the targets of all references
        SchemaGraph graph = GraphBuilder.build(
                loaded, options.documents().dialect(), options.documents().keywords(), assertFormats, diagnostics);
        if (diagnostics.hasErrors()) {
            return new AnalysisResult(Optional.of(loaded), Optional.empty(), diagnostics.sorted());
        }

        // 4. and 5. analyze and lint: facts about each schema, and reports of mistakes
        Facts facts = new Analyzer(graph, options.types().discriminators()).analyze();
        SchemaRules.run(facts, options.lint(), FormatChecks::exist, diagnostics);
        Optional<Facts> result = diagnostics.hasErrors() ? Optional.empty() : Optional.of(facts);
        return new AnalysisResult(Optional.of(loaded), result, diagnostics.sorted());
    }

    private GenerationResult stages(List<SchemaInput> inputs) {
        Diagnostics diagnostics = new Diagnostics();
        NamesLock lock = options.names().readLock(diagnostics);
        AnalysisResult analysis = analyze(inputs, diagnostics);
        if (analysis.facts().isEmpty()) {
            return new Refused(diagnostics.sorted());
        }
        LoadedSchemas loaded = analysis.loaded().orElseThrow();
        Facts facts = analysis.facts().get();

        // 6. and 7. plan and name: types, checks and outputs, and their names
        Plan plan = Plan.of(facts, options.types(), options.packages(inputs), diagnostics);
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }
        NameResult names = new Namer(plan, options.names(), lock, diagnostics).name();
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }

        // Between names and sources: what annotators of the user add
        Plan annotated = AnnotatorRun.apply(options.types().annotators(), plan, names.names(), diagnostics);
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }

        // 8. emit, and the reports about the run; stage 9, writing, belongs to the caller
        List<JavaSource> sources = new JavaEmitter(annotated, names.names(), options.emit()).emit();
        Decisions decisions = new Decisions(plan, names.names());
        return Generated.of(options, loaded, sources, decisions, names.lock(), diagnostics);
    }
}
