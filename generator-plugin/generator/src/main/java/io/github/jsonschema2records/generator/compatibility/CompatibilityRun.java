package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two versions of schemas, and reports incompatible instances and changes of Java types as findings. */
public final class CompatibilityRun {

    private final GeneratorOptions options;
    private final Set<Direction> directions;
    private final FindingReport report;
    private final CompatibilityFindings findings;

    /**
     * Creates a run.
     *
     * @param options how schemas are read, and how types are chosen and named
     * @param directions the directions to report
     */
    public CompatibilityRun(GeneratorOptions options, Set<Direction> directions, FindingReport report) {
        this.options = options;
        this.directions = directions;
        this.report = report;
        this.findings = new CompatibilityFindings(report);
    }

    /** Compares, and ends the report. A schema is compared with the one of the same file name, or with the only one. */
    public void run(List<SchemaInput> earlier, List<SchemaInput> later) {
        Optional<Decisions> before = decisions(earlier);
        Optional<Decisions> now = decisions(later);
        if (before.isPresent() && now.isPresent()) {
            compare(before.get(), now.get());
        }
        report.end();
    }

    private Optional<Decisions> decisions(List<SchemaInput> inputs) {
        GenerationResult result = new Generator(options).run(inputs);
        result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(diagnostic -> report.add(Finding.of(diagnostic)));
        return result.generated().map(GenerationResult.Generated::decisions);
    }

    private void compare(Decisions before, Decisions now) {
        Map<String, Schema> olds = roots(before);
        Map<String, Schema> news = roots(now);
        boolean single = olds.size() == 1 && news.size() == 1;
        boolean assertFormats = options.types().assertFormats();
        InterpretedSchemas oldVerdicts = new InterpretedSchemas(before.plan().facts(), assertFormats);
        InterpretedSchemas newVerdicts = new InterpretedSchemas(now.plan().facts(), assertFormats);
        news.forEach((name, root) -> {
            Schema old = single ? olds.values().iterator().next() : olds.get(name);
            if (old == null) {
                findings.added(root);
            } else {
                Version earlier = new Version(before.plan().facts(), oldVerdicts, old);
                Version later = new Version(now.plan().facts(), newVerdicts, root);
                compare(earlier, later, assertFormats);
            }
        });
        Set<String> names = now.plan().facts().graph().schemas().stream()
                .map(schema -> schema.location().document().name())
                .collect(Collectors.toSet());
        olds.forEach((name, root) -> {
            if (!single && !names.contains(name)) {
                findings.removed(root);
            }
        });
        Schema first = news.values().iterator().next();
        ApiComparison.of(before, now).forEach(change -> findings.add(first, change));
    }

    private void compare(Version earlier, Version later, boolean assertFormats) {
        new SchemaComparison(earlier, later, assertFormats)
                .verdicts(directions)
                .forEach((direction, verdict) -> findings.add(later.root(), direction, verdict));
    }

    private static Map<String, Schema> roots(Decisions decisions) {
        Facts facts = decisions.plan().facts();
        Map<String, Schema> roots = new LinkedHashMap<>();
        facts.graph()
                .roots()
                .forEach(root -> roots.put(root.location().document().name(), root));
        return roots;
    }
}
