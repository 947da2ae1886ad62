package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Patterns that need backtracking have a number of steps for a document, not only for each string. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternBudgetTest {

    /** The pattern of the items needs backtracking: hundreds of steps for a string of a's that does not end with b. */
    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Pairs",
              "type": "object",
              "properties": {
                "list": { "type": "array", "items": { "type": "string", "pattern": "^((a+)+)b\\\\2$|^a*!$" } }
              },
              "patternProperties": { "^(x+)y\\\\1$": { "type": "integer" } },
              "additionalProperties": false
            }
            """;

    private final InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow();
    private CompiledClasses classes;
    private GenerationResult.RootType root;

    @BeforeAll
    void generate() {
        GenerationResult result = new Generator(GeneratorOptions.of("com.example"))
                .run(List.of(new ValueInput(
                        URI.create("file:///Pairs"),
                        "Pairs",
                        SourceParser.parse("pairs.json", SCHEMA, new Diagnostics()))));
        GenerationResult.Generated generated =
                result.generated().orElseThrow(() -> new AssertionError(result.diagnostics()));
        root = generated.roots().values().iterator().next();
        classes = compiler.compile(generated.sources(), List.of("-proc:none", "--release", "17"))
                .orElseThrow();
    }

    @AfterAll
    void close() {
        compiler.close();
    }

    @Test
    void manyShortStringsEndWithTheLimitAtTheStringThatExceedsIt() {
        JsonDocument one = document(list("aaaaaa!", 1), JsonLimits.DEFAULTS);
        assertThat(validator().isValid(one)).isTrue();
        long steps = one.patterns().steps();

        JsonDocument many = document(list("aaaaaa!", 1_000), JsonLimits.DEFAULTS.withMaxPatternSteps(10 * steps + 1));
        assertThat(validator().isValid(many)).isFalse();
        assertThat(many.patterns().steps()).isLessThan(11 * steps);
        Violation violation = validator().validate(many).violations().get(0);
        assertThat(violation.kind()).isEqualTo(ViolationKind.LIMIT);
        assertThat(violation.messageKey()).isEqualTo("allPatternSteps");
        assertThat(violation.instanceLocation()).hasToString("/list/10");
        assertThat(violation.message()).isEqualTo("matching patterns takes more than " + (10 * steps + 1) + " steps");
    }

    @Test
    void violationsTakeNoMoreStepsThanTheLimitAgain() {
        JsonDocument d = document(list("aaaaaa?", 1_000), JsonLimits.DEFAULTS.withMaxPatternSteps(20_000));
        assertThat(validator().isValid(d)).isFalse();
        assertThat(validator().validate(d).violations())
                .extracting(Violation::messageKey)
                .containsExactly("allPatternSteps");
        assertThat(d.patterns().steps()).isLessThan(2 * 20_100);
    }

    @Test
    void namesCountToo() {
        StringBuilder names = new StringBuilder("{");
        for (int i = 1; i < 40; i++) {
            String half = "x".repeat(i);
            names.append(i == 1 ? "\"" : ",\"")
                    .append(half)
                    .append('y')
                    .append(half)
                    .append("\":1");
        }
        String json = names.append('}').toString();
        assertThat(validator().isValid(document(json, JsonLimits.DEFAULTS))).isTrue();
        JsonDocument limited = document(json, JsonLimits.DEFAULTS.withMaxPatternSteps(300));
        assertThat(validator().validate(limited).violations())
                .extracting(Violation::messageKey)
                .containsExactly("allPatternSteps");
    }

    /** All questions in any order have the same answer at each limit. Repeated ones take no steps. */
    @Test
    void allAnswersAgreeAtEachLimit() {
        String json = list("aa!", 5);
        JsonDocument free = document(json, JsonLimits.DEFAULTS);
        assertThat(validator().isValid(free)).isTrue();
        long needed = free.patterns().steps();
        for (long most = 0; most <= needed + 5; most++) {
            boolean valid = most >= needed;
            JsonDocument d = document(json, JsonLimits.DEFAULTS.withMaxPatternSteps(most));
            for (int time = 0; time < 2; time++) {
                assertAnswers(d, valid);
            }
            assertThat(valid ? d.patterns().steps() : needed).isEqualTo(needed);
            JsonDocument read = document(json, JsonLimits.DEFAULTS.withMaxPatternSteps(most));
            assertThat(codec().tryFromJson(read) instanceof ReadResult.Valid)
                    .as("%d of %d", most, needed)
                    .isEqualTo(valid);
        }
    }

    private void assertAnswers(JsonDocument d, boolean valid) {
        assertThat(validator().isValid(d)).isEqualTo(valid);
        assertThat(validator().validate(d).isValid()).isEqualTo(valid);
        assertThat(codec().tryFromJson(d) instanceof ReadResult.Valid).isEqualTo(valid);
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(validator().output(d, format).get("valid")).isEqualTo(JsonData.of(valid));
        }
    }

    @Test
    void eachParseBeginsWithTheFullNumber() {
        JsonDocument d = document(list("aaaaaa!", 40), JsonLimits.DEFAULTS.withMaxPatternSteps(2_000));
        assertThat(validator().isValid(d)).isFalse();
        assertThatExceptionOfType(InvalidInstanceException.class).isThrownBy(() -> codec().fromJson(d));
        assertThat(d.parse(list("aa!", 1))).isTrue();
        assertThat(validator().isValid(d)).isTrue();
    }

    private static String list(String item, int count) {
        return "{\"list\":[\"" + item + "\"" + (",\"" + item + "\"").repeat(count - 1) + "]}";
    }

    private static JsonDocument document(String json, JsonLimits limits) {
        JsonDocument d = new JsonDocument(limits);
        assertThat(d.parse(json)).isTrue();
        return d;
    }

    private SchemaValidator validator() {
        return classes.validator(root.validator());
    }

    private JsonCodec<?> codec() {
        try {
            return (JsonCodec<?>)
                    classes.loadClass(root.type()).getField("CODEC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
