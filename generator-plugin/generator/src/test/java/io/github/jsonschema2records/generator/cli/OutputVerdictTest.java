package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.suite.GroupValidators;
import io.github.jsonschema2records.generator.suite.SuiteCase;
import io.github.jsonschema2records.generator.suite.SuiteFiles;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import io.github.jsonschema2records.generator.suite.SuiteReader;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Schemas interpreted as data and compiled checks agree on every required test of the official suite; and what is put out is
 * valid against the schema that the specification has for output.
 */
class OutputVerdictTest {

    private static final String OUTPUT_UNIT = "https://json-schema.org/draft/2020-12/output/schema#/$defs/outputUnit";

    @ParameterizedTest
    @EnumSource(Draft.class)
    void agreesWithChecks(Draft draft) throws Exception {
        Path suite = SharedData.folder("suites/json-schema-test-suite");
        List<UriMapping> remotes = List.of(new UriMapping("http://localhost:1234/", suite.resolve("remotes")));
        try (GroupValidators validators = new GroupValidators()) {
            int standard = validators.add(Draft.DRAFT_2020_12, List.of(), outputUnit(suite));
            Map<SuiteGroup, Integer> numbers = new LinkedHashMap<>();
            for (String folder : folders(draft)) {
                for (SuiteGroup group : groups(suite.resolve("tests").resolve(folder))) {
                    ValueInput input = Objects.requireNonNull(group.input(new Diagnostics()));
                    numbers.put(group, validators.add(draft, remotes, List.of(input)));
                }
            }
            validators.compile();
            SchemaValidator output = validators.get(standard).orElseThrow();
            List<String> misses = new ArrayList<>();
            int[] cases = {0};
            numbers.forEach((group, number) -> validators.get(number).ifPresent(validator -> {
                cases[0] += group.cases().size();
                group.cases().forEach(test -> misses.addAll(misses(group, test, validator, output)));
            }));
            assertThat(misses).isEmpty();
            assertThat(cases[0]).isGreaterThan(500);
        }
    }

    private static List<String> misses(
            SuiteGroup group, SuiteCase test, SchemaValidator validator, SchemaValidator output) {
        boolean valid = validator.isValid(test.data());
        List<String> misses = new ArrayList<>();
        for (OutputFormat format : OutputFormat.values()) {
            JsonObject given = validator.output(test.data(), format);
            boolean conforms = format == OutputFormat.FLAG || output.isValid(given.toJson());
            boolean agrees = JsonData.of(valid).equals(given.get("valid")) && test.valid() == valid;
            if (!agrees || !conforms) {
                misses.add(group.label() + " > " + test.description() + ": " + format + " " + given);
            }
        }
        return misses;
    }

    private static List<SuiteGroup> groups(Path folder) throws Exception {
        List<SuiteGroup> groups = new ArrayList<>();
        for (Path file : SharedData.jsonFiles(folder)) {
            groups.addAll(SuiteReader.read(new SuiteFiles.Candidate(file, true)));
        }
        return groups;
    }

    private static List<SchemaInput> outputUnit(Path suite) throws Exception {
        String schema = Files.readString(suite.resolve("output-tests/draft2020-12/output-schema.json"));
        return List.of(
                GroupValidators.input("file:///Root", "Root", "{\"$ref\": \"" + OUTPUT_UNIT + "\"}"),
                GroupValidators.input("file:///Standard", "Standard", schema));
    }

    private static List<String> folders(Draft draft) {
        return switch (draft) {
            case DRAFT_4 -> List.of("draft4");
            case DRAFT_6 -> List.of("draft6");
            case DRAFT_7 -> List.of("draft7");
            case DRAFT_2019_09 -> List.of("draft2019-09");
            case DRAFT_2020_12 -> List.of("draft2020-12");
            case V1 -> List.of("v1", "v1/proposals/propertyDependencies");
        };
    }
}
