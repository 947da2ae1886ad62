package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.sample.Sample.Sort;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes samples of schemas, reports each as a finding, and writes them into a folder if this is asked. */
public final class SampleRun {

    private final GeneratorOptions options;
    private final Set<Sort> sorts;
    private final @Nullable Path folder;
    private final FindingReport report;
    private int made;
    private int notMade;

    /**
     * Creates a run.
     *
     * @param options how schemas are read
     * @param sorts the sorts of samples to report and write
     * @param folder the folder for the samples, or null if they are not written
     */
    public SampleRun(GeneratorOptions options, Set<Sort> sorts, @Nullable Path folder, FindingReport report) {
        this.options = options;
        this.sorts = sorts;
        this.folder = folder;
        this.report = report;
    }

    /**
     * Makes the samples of each schema, and ends the report.
     *
     * @throws IOException if a sample cannot be written
     */
    public void run(List<SchemaInput> inputs) throws IOException {
        AnalysisResult analysis = new Generator(options).analyze(inputs);
        analysis.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(diagnostic -> report.add(Finding.of(diagnostic)));
        if (analysis.facts().isPresent()) {
            Facts facts = analysis.facts().get();
            Sampler sampler = new Sampler(facts, options.types().assertFormats());
            for (Schema root : facts.graph().roots()) {
                add(root, sampler.of(root));
            }
        }
        report.end(made + " samples, " + notMade + " not made");
    }

    private void add(Schema root, Samples samples) throws IOException {
        for (Sample sample : samples.samples()) {
            if (sorts.contains(sample.sort())) {
                made++;
                report.add(finding(sample));
            }
        }
        for (NotMade missing : samples.notMade()) {
            if (sorts.contains(missing.sort())) {
                notMade++;
                report.add(finding(missing));
            }
        }
        if (sorts.contains(Sort.FULL)) {
            samples.left().forEach(missing -> report.add(finding(missing)));
        }
        if (folder != null) {
            String name = root.location().document().name();
            new SampleFolder(folder.resolve(name)).write(samples, sorts);
        }
    }

    private static Finding finding(Sample sample) {
        String place =
                sample.keywordLocation().substring(sample.keywordLocation().indexOf('#') + 1);
        String words = sample.sort() == Sort.INVALID ? "breaks " + (place.isEmpty() ? "the schema" : place) : "valid";
        return Finding.of(Severity.NOTE, "sample-" + sample.sort().id(), sample.position(), sample.json())
                .withPlace("", words)
                .withDetail("keywordLocation", JsonData.of(sample.keywordLocation()))
                .withDetail("instance", JsonData.parse(sample.json()));
    }

    private static Finding finding(NotMade missing) {
        boolean invalid = missing.sort() == Sort.INVALID;
        boolean part = missing.sort() == Sort.FULL;
        Severity severity = invalid || part ? Severity.NOTE : Severity.WARNING;
        String message = "no sample (" + missing.sort().words() + "): " + missing.reason();
        return Finding.of(severity, "no-sample", missing.position(), message)
                .withDetail("keywordLocation", JsonData.of(missing.location()));
    }
}
