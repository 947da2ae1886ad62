package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.RandomSchemas;
import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import io.github.jsonschema2records.generator.suite.GroupValidators;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is known beforehand of what {@code unevaluated*} is left with, agrees with the interpreter, which notes what it
 * evaluates: on random schemas, in checks and in what is read and written.
 */
class UnevaluatedAgreementTest {

    private static final int SCHEMAS = Integer.getInteger("random.schemas", 100);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void checksAndReadersAgreeWithTheInterpreter(boolean arrays) {
        RandomSchemas random = new RandomSchemas(Long.getLong("random.seed", 20_261_129L), arrays);
        Map<String, List<String>> cases = new LinkedHashMap<>();
        while (cases.size() < SCHEMAS) {
            cases.putIfAbsent(random.schema(), random.instances());
        }
        List<String> groups = new ArrayList<>();
        int[] valid = {0};
        try (GroupValidators validators = new GroupValidators()) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            for (String schema : cases.keySet()) {
                numbers.put(
                        schema,
                        validators.add(
                                Draft.DRAFT_2020_12,
                                List.of(),
                                List.of(GroupValidators.input("file:///Root", "Root", schema))));
            }
            validators.compile();
            numbers.forEach((schema, number) -> {
                SchemaValidator validator = validators.get(number).orElseThrow(() -> new AssertionError(schema));
                groups.add(group(schema, cases.get(schema), validator, valid));
            });
        }
        Outcome outcome = new CommandRun(folder)
                .file("suite.json", groups.stream().collect(Collectors.joining(",\n", "[", "]")))
                .run("test", "--round-trip", "@suite.json");

        assertThat(outcome.out())
                .isEqualTo(SCHEMAS * cases.values().iterator().next().size() + " passed, 0 failed, 0 refused\n");
        assertThat(valid[0]).isGreaterThan(SCHEMAS);
    }

    private static String group(String schema, List<String> instances, SchemaValidator validator, int[] valid) {
        return instances.stream()
                .map(instance -> {
                    byte[] json = instance.getBytes(StandardCharsets.UTF_8);
                    boolean holds = JsonData.of(true)
                            .equals(validator.output(json, OutputFormat.FLAG).get("valid"));
                    valid[0] += holds ? 1 : 0;
                    return "{\"description\": " + quoted(instance) + ", \"data\": " + instance + ", \"valid\": " + holds
                            + "}";
                })
                .collect(Collectors.joining(
                        ",\n",
                        "{\"description\": " + quoted(schema) + ", \"schema\": " + schema + ", \"tests\": [",
                        "]}"));
    }

    private static String quoted(String text) {
        return JsonData.of(text).toString();
    }
}
