package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups that are generated, compiled and run together, each in its own Java package. */
final class SuiteBatch {

    private final List<SuiteGroup> groups;
    private final SuiteSettings settings;
    private final GroupTest test;
    private final Map<Integer, GroupReport> reports = new TreeMap<>();

    /** Creates a batch. */
    SuiteBatch(List<SuiteGroup> groups, SuiteSettings settings, GroupTest test) {
        this.groups = List.copyOf(groups);
        this.settings = settings;
        this.test = test;
    }

    /** Runs every test. Returns the reports in the order of the groups. */
    List<GroupReport> run() {
        try (InMemoryCompiler compiler = settings.compilers().get().orElse(null)) {
            if (compiler == null) {
                for (int number = 0; number < groups.size(); number++) {
                    interpret(number);
                }
            } else {
                compileAndRun(compiler);
            }
        }
        return List.copyOf(reports.values());
    }

    private void compileAndRun(InMemoryCompiler compiler) {
        List<GeneratedGroup> generated = new ArrayList<>();
        for (int number = 0; number < groups.size(); number++) {
            GeneratedGroup code = generate(number);
            if (code != null) {
                generated.add(code);
            }
        }
        GroupCompiler groupCompiler = new GroupCompiler(compiler, test.needsTypes());
        groupCompiler.compile(generated);
        for (GeneratedGroup code : generated) {
            reports.put(code.number(), report(code, groupCompiler));
        }
    }

    private void interpret(int number) {
        SuiteGroup group = groups.get(number);
        try {
            Diagnostics unreadable = new Diagnostics();
            ValueInput input = group.input(unreadable);
            if (input == null) {
                refuse(number, group, unreadable.sorted());
                return;
            }
            GeneratorOptions options = settings.options(GeneratedGroup.packageName(number));
            AnalysisResult analysis = new Generator(options).analyze(List.of(input));
            if (analysis.facts().isPresent()) {
                boolean assertFormats = options.types().assertFormats();
                SchemaValidator validator =
                        InterpretedSchemas.rootValidator(analysis.facts().get(), assertFormats);
                reports.put(number, test.run(group, validator));
            } else {
                refuse(number, group, analysis.diagnostics());
            }
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            reports.put(number, GroupReport.broken(group, "generator error: " + e));
        }
    }

    private GroupReport report(GeneratedGroup code, GroupCompiler compiled) {
        SuiteGroup group = groups.get(code.number());
        String error = compiled.error(code);
        return error != null
                ? GroupReport.broken(group, "does not compile: " + error)
                : test.run(group, code.root(), compiled.classes(code));
    }

    /** Returns the code of a group, or null if its report is complete already. */
    private @Nullable GeneratedGroup generate(int number) {
        SuiteGroup group = groups.get(number);
        try {
            return generate(number, group);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            reports.put(number, GroupReport.broken(group, "generator error: " + e));
            return null;
        }
    }

    private @Nullable GeneratedGroup generate(int number, SuiteGroup group) {
        Diagnostics unreadable = new Diagnostics();
        ValueInput input = group.input(unreadable);
        if (input == null) {
            refuse(number, group, unreadable.sorted());
            return null;
        }
        GenerationResult result =
                new Generator(settings.options(GeneratedGroup.packageName(number))).run(List.of(input));
        if (!(result instanceof Generated generated)) {
            refuse(number, group, result.diagnostics());
            return null;
        }
        RootType root = generated.roots().values().iterator().next();
        return new GeneratedGroup(number, generated.sources(), root);
    }

    private void refuse(int number, SuiteGroup group, List<Diagnostic> diagnostics) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
        reports.put(number, GroupReport.refused(group, errors));
    }
}
