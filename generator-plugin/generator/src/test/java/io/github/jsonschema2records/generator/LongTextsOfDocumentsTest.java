package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ShortPointer;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports about an invalid text do not grow with the names and values in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongTextsOfDocumentsTest {

    private static final int LONG = 60_000;

    /** Most characters of a report about one of the instances here. They have few violations. */
    private static final int LONGEST_REPORT = 50_000;

    private static final int VIOLATIONS = 100;

    private InMemoryCompiler compiler;

    @BeforeAll
    void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    void closeCompiler() {
        compiler.close();
    }

    /** Makes each name and each string of each instance long, one at a time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "additional-properties-typed",
                "conditional-properties",
                "dependent",
                "formats-asserted",
                "pattern-properties",
                "property-names",
                "record",
                "secrets-of-names",
                "strings",
                "unevaluated-properties",
                "union-by-const",
                "unknown-properties"
            })
    void reportsAreBounded(String fixture) {
        SchemaCase schemas = SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .filter(each -> each.name().equals(fixture))
                .findFirst()
                .orElseThrow();
        GeneratedCode code = new GeneratedCode(schemas, compiler);
        int tried = 0;
        for (String kind : List.of("valid", "invalid")) {
            for (Path file :
                    ProjectFiles.filesIn(ProjectFiles.FIXTURES.resolve(fixture).resolve(kind))) {
                tried += file.toString().endsWith(".json") ? tryLong(code, ProjectFiles.read(file)) : 0;
            }
        }
        assertThat(tried).isPositive();
    }

    /** Returns the number of invalid texts. */
    private static int tryLong(GeneratedCode code, String instance) {
        int invalid = 0;
        JsonDocument d = JsonDocument.of(instance);
        for (int at = 0; at < d.tokenCount(); at++) {
            String text = d.isString(at) ? withLong(instance, d.offset(at)) : instance;
            if (!code.validator().isValid(text)) {
                invalid++;
                assertThat(Prints.of(code, text))
                        .allSatisfy(print -> assertThat(print.length()).isLessThan(LONGEST_REPORT));
            }
        }
        return invalid;
    }

    private static String withLong(String instance, int offset) {
        return instance.substring(0, offset) + "n/\\u00fc\u00fc~".repeat(LONG / 10) + instance.substring(offset);
    }

    @Test
    void aHundredViolationsInAMemberWithALongName() {
        String name = "n".repeat(LONG);
        String json = "{\"" + name + "\": [" + "\"x\", ".repeat(VIOLATIONS - 1) + "\"x\"]}";
        SchemaValidator validator = validator("{\"additionalProperties\": {\"items\": {\"type\": \"integer\"}}}");

        ValidationResult result = validator.validate(json);

        assertThat(result.violations()).hasSize(VIOLATIONS);
        Violation last = result.violations().get(VIOLATIONS - 1);
        assertThat(last.instanceLocation()).isEqualTo("/" + "n".repeat(1_000) + ShortPointer.CUT + "/99");
        assertThat(last.path()).isEqualTo("[\"" + "n".repeat(1_000) + "\u2026\"][99]");
        assertThat(JsonDocument.of(json).data(0).at(last.instanceLocation())).isNull();
        int most = VIOLATIONS * 2_500;
        assertThat(result.toString().length()).isLessThan(most);
        JsonObject violations = JsonData.of(Map.of(
                "all",
                JsonData.of(result.violations().stream()
                        .map(violation -> (JsonData) violation.toJsonData())
                        .toList())));
        assertThat(violations.toJson().length).isLessThan(most);
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(validator.output(JsonDocument.of(json), format).toJson().length)
                    .as("%s", format)
                    .isLessThan(2 * most);
        }
    }

    @Test
    void deepPlacesAreCutInTheMiddle() {
        int depth = 900;
        String name = "n".repeat(60);
        String json = ("{\"" + name + "\": ").repeat(depth) + "1" + "}".repeat(depth);
        String schema = "{\"additionalProperties\": {\"$ref\": \"#\"}, \"type\": \"object\"}";

        Violation violation = validator(schema).validate(json).violations().get(0);

        assertThat(violation.instanceLocation())
                .hasSizeBetween(7_000, 8_192)
                .startsWith("/" + name + "/" + name + "/")
                .contains("/" + name + "/" + ShortPointer.CUT + "/" + name + "/")
                .endsWith("/" + name);
        assertThat(violation.path()).hasSizeLessThan(8_192).contains("\u2026");
        assertThat(violation.keywordLocation()).hasSizeLessThan(8_192).contains("/" + ShortPointer.CUT + "/");
    }

    private SchemaValidator validator(String schema) {
        Generated generated = new Generator(GeneratorOptions.of("com.example"))
                .run(List.of(new ValueInput(
                        URI.create("file:///Lists"),
                        "Lists",
                        SourceParser.parse("lists.json", schema, new Diagnostics()))))
                .generated()
                .orElseThrow();
        return compiler.compile(generated.sources(), List.of("-proc:none", "--release", "17"))
                .orElseThrow()
                .validator(generated.roots().values().iterator().next().validator());
    }
}
