package io.github.jsonschema2records.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalysisResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.suite.SuiteCase;
import io.github.jsonschema2records.generator.suite.SuiteFiles;
import io.github.jsonschema2records.generator.suite.SuiteFiles.Candidate;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import io.github.jsonschema2records.generator.suite.SuiteReader;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The suite's schemas with remote references, bundled: what was bundled gives the suite's verdicts in another place,
 * where none of the remote documents can be found.
 */
class BundleSuiteTest {

    private static final String REMOTE = "localhost:1234";

    /** Tests of metaschemas, which no bundle contains. */
    private static final String METASCHEMAS = "vocabulary.json";

    @ParameterizedTest
    @EnumSource(
            value = Draft.class,
            names = {"DRAFT_4", "DRAFT_6", "DRAFT_7", "DRAFT_2019_09", "DRAFT_2020_12"})
    void bundlesHaveTheVerdictsOfTheSuite(Draft draft) throws Exception {
        Path suite = SharedData.folder("suites/json-schema-test-suite");
        GeneratorOptions options = GeneratorOptions.of("bundled").withDialect(URI.create(draft.metaschema()));
        Bundler bundler = new Bundler(
                options.withMappings(List.of(new UriMapping("http://localhost:1234/", suite.resolve("remotes")))));
        List<String> misses = new ArrayList<>();
        int bundled = 0;
        String folder = "draft" + draft.label();
        for (Candidate file : new SuiteFiles(Set.of("optional", METASCHEMAS))
                .of(suite.resolve("tests").resolve(folder))) {
            for (SuiteGroup group : SuiteReader.read(file)) {
                if (group.schema().contains(REMOTE)) {
                    ValueInput input = Objects.requireNonNull(group.input(new Diagnostics()));
                    Bundle bundle = bundler.bundle(input);
                    if (bundle.text().isPresent()) {
                        bundled += bundle.embedded().isEmpty() ? 0 : 1;
                        misses(group, bundle.text().get(), options, misses);
                    } else {
                        misses.add(group.label() + ": " + bundle.diagnostics());
                    }
                }
            }
        }
        assertThat(misses).isEmpty();
        assertThat(bundled).isGreaterThan(7);
    }

    private static void misses(SuiteGroup group, String bundle, GeneratorOptions options, List<String> misses) {
        Diagnostics diagnostics = new Diagnostics();
        SourceValue root = SourceParser.parse("bundle.json", bundle, diagnostics);
        if (root == null) {
            misses.add(group.label() + ": " + diagnostics.sorted());
            return;
        }
        ValueInput input = new ValueInput(URI.create("file:///elsewhere/bundle.json"), "bundle", root);
        AnalysisResult analysis = new Generator(options).analyze(List.of(input));
        if (analysis.facts().isEmpty()) {
            misses.add(group.label() + ": " + analysis.diagnostics() + bundle);
            return;
        }
        Facts facts = analysis.facts().get();
        InterpretedSchemas interpreted = new InterpretedSchemas(facts, false);
        Schema schema = facts.graph().roots().get(0);
        com.networknt.schema.Schema second = SecondValidator.of(bundle, options);
        for (SuiteCase test : group.cases()) {
            String data = new String(test.data(), StandardCharsets.UTF_8);
            if (interpreted.accepts(schema, data) != test.valid()) {
                misses.add(group.label() + " > " + test.description() + "\n" + bundle);
            }
            if (SecondValidator.accepts(second, data) != test.valid()) {
                misses.add("networknt: " + group.label() + " > " + test.description() + "\n" + bundle);
            }
        }
    }
}
