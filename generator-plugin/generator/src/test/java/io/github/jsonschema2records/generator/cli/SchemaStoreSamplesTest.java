package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.sample.Sample;
import io.github.jsonschema2records.generator.sample.Sample.Sort;
import io.github.jsonschema2records.generator.sample.Sampler;
import io.github.jsonschema2records.generator.sample.Samples;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The samples of real schemas, as networknt's validator sees them. A build takes every 25th schema, and no large one;
 * {@code -Dsamples.every=1} takes all, prints what is not made, and compares the counts with {@code docs/sample.md}.
 */
class SchemaStoreSamplesTest {

    private static final Path DOCS = ProjectFiles.MODULE.resolve("../../docs");
    private static final KnownDifferences KNOWN = KnownDifferences.read();
    private static final int LARGEST = 40_000;

    private final Path folder = SharedData.folder("suites/schemastore-schemas");
    private final SchemaStore store = new SchemaStore();
    private final String conformance = ProjectFiles.read(DOCS.resolve("conformance.md"));
    private final SampleTally tally = new SampleTally();

    @Test
    void validOnesAreValidAndInvalidOnesAreRefused() throws Exception {
        int every = Integer.getInteger("samples.every", 25);
        List<String> names =
                ProjectFiles.read(folder.resolve("dev.list")).lines().toList();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < names.size(); i += every) {
            if (every == 1 || Files.size(folder.resolve(names.get(i))) < LARGEST) {
                differences.addAll(differences(names.get(i), every == 1));
            }
        }

        assertThat(differences).isEmpty();
        // A few assertions are redundant, so that nothing breaks them alone.
        assertThat(tally.invalid()).isGreaterThan(tally.assertions() * 95 / 100);
        if (every == 1) {
            assertThat(ProjectFiles.read(DOCS.resolve("sample.md"))).contains(tally.table());
        }
    }

    private List<String> differences(String name, boolean prints) {
        AnalysisResult analysis = analysis(name);
        if (analysis.facts().isEmpty()) {
            tally.addRefused();
            assertThat(errors(analysis)).as(name).allMatch(error -> isNamed(name, error));
            return List.of();
        }
        Facts facts = analysis.facts().get();
        Samples samples = new Sampler(facts, true).of(facts.graph().roots().get(0));
        assertThat(samples.samples()).as(name).extracting(Sample::sort).startsWith(Sort.MINIMAL, Sort.FULL);
        tally.add(samples);
        if (prints) {
            System.out.println(name + ": " + samples.assertions() + " assertions");
            samples.notMade().forEach(missing -> System.out.println(name + ": " + missing));
        }
        return differences(name, samples);
    }

    private AnalysisResult analysis(String name) {
        GeneratorOptions read = SuiteFolder.options(
                        "--assert-formats",
                        "--dialect",
                        "http://json-schema.org/draft-07/schema#",
                        "--map",
                        "https://json.schemastore.org/=" + folder,
                        "--map",
                        "http://json.schemastore.org/=" + folder,
                        "--map",
                        "https://www.schemastore.org/=" + folder)
                .forPackage("unused");
        return new Generator(read).analyze(List.of(new PathInput(folder.resolve(name))));
    }

    private static List<Diagnostic> errors(AnalysisResult analysis) {
        return analysis.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    /** Whether the page of the conformance names the schema among those that refer to a document elsewhere. */
    private boolean isNamed(String name, Diagnostic error) {
        return conformance
                .lines()
                .filter(line -> line.startsWith("| " + name.replace(".json", "") + " | "))
                .flatMap(line -> Stream.of(line.split("[|,]", -1)).skip(2))
                .anyMatch(document -> !document.isBlank() && error.text().contains(document.strip()));
    }

    private List<String> differences(String name, Samples samples) {
        String text = ProjectFiles.read(folder.resolve(name));
        SecondOpinion opinion = SecondOpinion.of(URI.create("https://json.schemastore.org/" + name), text, store::text);
        List<String> differences = new ArrayList<>();
        for (Sample sample : samples.samples()) {
            List<String> objections = opinion.objections(ExactJson.read(sample.json()));
            Difference difference = new Difference(name, sample.keywordLocation(), 0, sample.json(), objections);
            boolean agree = objections.isEmpty() == (sample.sort() != Sort.INVALID);
            if (!agree && (objections.isEmpty() || !KNOWN.explain(difference))) {
                differences.add(difference.text());
            }
        }
        return differences;
    }
}
