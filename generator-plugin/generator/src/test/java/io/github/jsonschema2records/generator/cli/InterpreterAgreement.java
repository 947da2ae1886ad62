package io.github.jsonschema2records.generator.cli;

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

/**
 * Runs generated checks, readers and writers on instances, with the interpreter's verdicts as those that are expected.
 *
 * @param summary what the command {@code test} printed
 * @param instances the number of instances
 * @param valid the number of valid instances
 */
record InterpreterAgreement(String summary, int instances, int valid) {

    /** Runs instances by their schemas. */
    static InterpreterAgreement of(Map<String, List<String>> cases, Path folder) {
        Verdicts verdicts = new Verdicts();
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
            numbers.forEach((schema, number) -> verdicts.add(
                    schema,
                    cases.getOrDefault(schema, List.of()),
                    validators.get(number).orElseThrow(() -> new AssertionError(schema))));
        }
        String out = new CommandRun(folder)
                .file("suite.json", verdicts.groups.stream().collect(Collectors.joining(",\n", "[", "]")))
                .run("test", "--round-trip", "@suite.json")
                .out();
        return new InterpreterAgreement(out, verdicts.instances, verdicts.valid);
    }

    /** Returns what the command prints if nothing differs. */
    String expected() {
        return instances + " passed, 0 failed, 0 refused\n";
    }

    private static final class Verdicts {

        private final List<String> groups = new ArrayList<>();
        private int instances;
        private int valid;

        void add(String schema, List<String> cases, SchemaValidator validator) {
            groups.add(cases.stream()
                    .map(instance -> test(instance, validator))
                    .collect(Collectors.joining(
                            ",\n",
                            "{\"description\": " + quoted(schema) + ", \"schema\": " + schema + ", \"tests\": [",
                            "]}")));
        }

        private String test(String instance, SchemaValidator validator) {
            // The interpreter makes all formats but FLAG, which is the verdict of the generated check.
            byte[] json = instance.getBytes(StandardCharsets.UTF_8);
            boolean holds = JsonData.of(true)
                    .equals(validator.output(json, OutputFormat.BASIC).get("valid"));
            instances++;
            valid += holds ? 1 : 0;
            return "{\"description\": " + quoted(instance) + ", \"data\": " + instance + ", \"valid\": " + holds + "}";
        }

        private static String quoted(String text) {
            return JsonData.of(text).toString();
        }
    }
}
