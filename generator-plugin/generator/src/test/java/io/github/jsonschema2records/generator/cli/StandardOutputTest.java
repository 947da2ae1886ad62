package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.suite.GroupValidators;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The official suite's tests of the standard output formats, on generated and compiled code. */
class StandardOutputTest {

    private static final GroupValidators VALIDATORS = new GroupValidators();

    @BeforeAll
    static void open() {
        SharedData.folder("suites/json-schema-test-suite/output-tests");
    }

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @TestFactory
    List<DynamicTest> draft201909() throws IOException {
        return tests("draft2019-09", Draft.DRAFT_2019_09);
    }

    @TestFactory
    List<DynamicTest> draft202012() throws IOException {
        return tests("draft2020-12", Draft.DRAFT_2020_12);
    }

    private static List<DynamicTest> tests(String name, Draft draft) throws IOException {
        Path folder =
                SharedData.folder("suites/json-schema-test-suite/output-tests").resolve(name);
        String outputSchema = Files.readString(folder.resolve("output-schema.json"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : SharedData.jsonFiles(folder.resolve("content"))) {
            for (JsonData group : array(JsonData.parse(Files.readAllBytes(file)))) {
                tests.addAll(tests(file, (JsonObject) group, draft, outputSchema));
            }
        }
        VALIDATORS.compile();
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static List<DynamicTest> tests(Path file, JsonObject group, Draft draft, String outputSchema) {
        int schema = VALIDATORS.add(draft, List.of(), List.of(input("Root", group.get("schema"))));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonData test : array(group.get("tests"))) {
            JsonObject outputs = (JsonObject) Objects.requireNonNull(test.at("/output"));
            outputs.members().forEach((format, expected) -> {
                SchemaInput standard = GroupValidators.input("file:///Standard", "Standard", outputSchema);
                int expectation = VALIDATORS.add(draft, List.of(), List.of(input("Root", expected), standard));
                tests.add(dynamicTest(
                        file.getFileName() + " " + test.at("/description") + " " + format,
                        () -> check(schema, expectation, format, test)));
            });
        }
        return tests;
    }

    private static void check(int schema, int expectation, String format, JsonData test) {
        SchemaValidator validator = VALIDATORS.get(schema).orElseThrow();
        byte[] instance = Objects.requireNonNull(test.at("/data")).toJson();
        JsonObject output = validator.output(instance, OutputFormat.valueOf(format.toUpperCase(Locale.ROOT)));
        ValidationResult result = VALIDATORS.get(expectation).orElseThrow().validate(output.toJson());
        assertThat(result).as(output.toString()).hasToString("valid");
    }

    private static SchemaInput input(String name, JsonData schema) {
        return GroupValidators.input("file:///" + name, name, schema.toString());
    }

    private static List<JsonData> array(JsonData value) {
        return ((JsonArray) value).items();
    }
}
