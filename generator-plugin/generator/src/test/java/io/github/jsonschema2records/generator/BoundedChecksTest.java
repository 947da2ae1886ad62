package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
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
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import io.github.jsonschema2records.runtime.codegen.VerdictMemory;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where a recursive schema reaches a value on several ways, each schema decides each value once: the steps grow with the depth
 * of the document, where the ways double with each level. A check that went all ways would not end at the depths tried here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundedChecksTest {

    private static final int DEPTH = 60;

    /** More than any schema here takes at a level: a handful of checks, each for the value and for what stands beside it. */
    private static final int STEPS_A_LEVEL = 60;

    private static final OutputFormat[] FORMATS = OutputFormat.values();

    /** What is asked of a document; returns whether it is valid. */
    private interface Question {
        boolean ask(JsonDocument document);
    }

    private final InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow();
    private final Map<RecursiveShape, CompiledClasses> compiled = new HashMap<>();
    private final Map<RecursiveShape, RootType> roots = new HashMap<>();

    @AfterAll
    void closeCompiler() {
        compiler.close();
    }

    @ParameterizedTest
    @EnumSource
    void checksDecideEachValueOnce(RecursiveShape shape) {
        grows(shape, validator(shape)::isValid);
    }

    @ParameterizedTest
    @EnumSource
    void violationsAreFoundOnce(RecursiveShape shape) {
        grows(shape, d -> validator(shape).validate(d).isValid());
    }

    @ParameterizedTest
    @EnumSource
    void readersReadOnce(RecursiveShape shape) {
        JsonCodec<?> codec = codec(shape);
        grows(shape, d -> codec.tryFromJson(d).isValid());
    }

    @ParameterizedTest
    @EnumSource
    void outputTellsOnce(RecursiveShape shape) {
        for (OutputFormat format : FORMATS) {
            grows(
                    shape,
                    d -> JsonData.of(true)
                            .equals(validator(shape).output(d, format).get("valid")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void annotationsAreToldOnce(RecursiveShape shape) {
        JsonDocument document = JsonDocument.of(shape.document(DEPTH, true));

        validator(shape).annotations(document);

        assertThat(VerdictMemory.of(document).steps()).isLessThan(DEPTH * STEPS_A_LEVEL);
    }

    @ParameterizedTest
    @EnumSource
    void unknownPartsAreFoundOnce(RecursiveShape shape) {
        JsonDocument document = JsonDocument.of(shape.document(DEPTH, true));

        assertThat(validator(shape).unknowns(document)).hasSizeLessThan(3);

        assertThat(VerdictMemory.of(document).steps()).isLessThan(DEPTH * STEPS_A_LEVEL);
    }

    @Test
    void aSearchForUnknownPartsThatTakesTooLongIsRefused() {
        JsonDocument document = new JsonDocument(JsonLimits.DEFAULTS.withMaxSteps(3 * DEPTH));
        document.parse(RecursiveShape.ALL_OF_TWICE.document(DEPTH, true));
        ValidationResult result = validator(RecursiveShape.ALL_OF_TWICE).validate(document);

        assertThat(result.isValid()).isTrue();
        assertThatExceptionOfType(InvalidInstanceException.class)
                .isThrownBy(result::unknowns)
                .satisfies(e ->
                        assertThat(e.violations()).extracting(Violation::kind).containsExactly(ViolationKind.LIMIT));
    }

    @Test
    void theLastResortIsALimitOfSteps() {
        JsonDocument document = new JsonDocument(JsonLimits.DEFAULTS.withMaxSteps(10));
        document.parse(RecursiveShape.ALL_OF_TWICE.document(DEPTH, true));

        assertThat(validator(RecursiveShape.ALL_OF_TWICE).isValid(document)).isFalse();
        assertThat(validator(RecursiveShape.ALL_OF_TWICE).validate(document).violations())
                .extracting(v -> v.kind() + " " + v.message())
                .containsExactly(ViolationKind.LIMIT + " checking takes more than 10 steps");
    }

    /** Whoever asks, in whatever order: a document that takes too many steps is not valid, and every other one is what it is. */
    @ParameterizedTest
    @EnumSource
    void allAnswersAgreeAtEachLimitOfSteps(RecursiveShape shape) {
        for (boolean valid : List.of(true, false)) {
            byte[] json = shape.document(3, valid);
            long needed = steps(shape, 3, valid, validator(shape)::isValid);
            for (long most = 0; most <= 3 * needed + 2; most++) {
                boolean expected = valid && most >= needed;
                for (OutputFormat format : FORMATS) {
                    assertAnswer(
                            shape,
                            json,
                            most,
                            expected,
                            d -> isValid(validator(shape).output(d, format)));
                }
                assertAnswer(shape, json, most, expected, validator(shape)::isValid);
                assertAnswer(
                        shape,
                        json,
                        most,
                        expected,
                        d -> validator(shape).validate(d).isValid());
                assertAnswer(shape, json, most, expected, d -> isAnnotated(shape, d));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersReadWhatChecksAccept(RecursiveShape shape) {
        byte[] json = shape.document(3, true);
        long needed = steps(shape, 3, true, validator(shape)::isValid);
        JsonCodec<?> codec = codec(shape);
        for (long most = 0; most <= needed + 2; most++) {
            JsonDocument document = limited(json, most);
            List<Violation> first = violations(codec, document);
            assertThat(first).as("%s within %d", shape, most).allMatch(v -> v.kind() == ViolationKind.LIMIT);
            assertThat(violations(codec, document)).hasSameSizeAs(first);
            assertThat(first.isEmpty() || most < needed)
                    .as("%s within %d", shape, most)
                    .isTrue();
        }
    }

    /** Asks a question of a document, once and again, and with the other questions before it. */
    private void assertAnswer(RecursiveShape shape, byte[] json, long most, boolean expected, Question question) {
        JsonDocument document = limited(json, most);
        assertThat(question.ask(document)).as("%s within %d", shape, most).isEqualTo(expected);
        assertThat(question.ask(document)).as("again %s within %d", shape, most).isEqualTo(expected);
        SchemaValidator validator = validator(shape);
        assertThat(validator.isValid(document)).isEqualTo(expected);
        assertThat(validator.validate(document).isValid()).isEqualTo(expected);
        assertThat(isValid(validator.output(document, OutputFormat.BASIC))).isEqualTo(expected);
        assertThat(question.ask(document))
                .as("at last %s within %d", shape, most)
                .isEqualTo(expected);
    }

    private static List<Violation> violations(JsonCodec<?> codec, JsonDocument document) {
        return codec.tryFromJson(document).match(value -> List.of(), ReadResult.Invalid::violations);
    }

    private static boolean isValid(JsonObject output) {
        return JsonData.of(true).equals(output.get("valid"));
    }

    /** Whether annotations are told, or would be if there were more steps; they are of valid documents only. */
    private boolean isAnnotated(RecursiveShape shape, JsonDocument document) {
        try {
            return !validator(shape).annotations(document).isEmpty()
                    || validator(shape).isValid(document);
        } catch (InvalidInstanceException e) {
            return e.violations().get(0).kind() == ViolationKind.LIMIT;
        }
    }

    private static JsonDocument limited(byte[] json, long maxSteps) {
        JsonDocument document = new JsonDocument(JsonLimits.DEFAULTS.withMaxSteps(maxSteps));
        document.parse(json);
        return document;
    }

    @Test
    void aDocumentThatIsParsedAgainForgets() {
        JsonDocument document = new JsonDocument();
        SchemaValidator validator = validator(RecursiveShape.ARRAYS_IN_ANY_OF);

        assertThat(document.parse("[[1]]") && validator.isValid(document)).isFalse();
        assertThat(document.parse("[[[]]]") && validator.isValid(document)).isTrue();
    }

    private void grows(RecursiveShape shape, Question question) {
        for (boolean valid : List.of(true, false)) {
            long once = steps(shape, DEPTH, valid, question);
            long twice = steps(shape, 2 * DEPTH, valid, question);

            assertThat(once).isLessThan((long) DEPTH * STEPS_A_LEVEL);
            assertThat(twice).isLessThanOrEqualTo(2 * once + STEPS_A_LEVEL);
        }
    }

    private static long steps(RecursiveShape shape, int depth, boolean valid, Question question) {
        JsonDocument document = JsonDocument.of(shape.document(depth, valid));
        assertThat(question.ask(document)).as("%s %s %s", shape, depth, valid).isEqualTo(valid);
        return VerdictMemory.of(document).steps();
    }

    private SchemaValidator validator(RecursiveShape shape) {
        CompiledClasses classes = classes(shape);
        return classes.validator(roots.get(shape).validator());
    }

    private JsonCodec<?> codec(RecursiveShape shape) {
        CompiledClasses classes = classes(shape);
        try {
            Field codec = classes.loadClass(roots.get(shape).type()).getField("CODEC");
            return (JsonCodec<?>) codec.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private CompiledClasses classes(RecursiveShape shape) {
        return compiled.computeIfAbsent(shape, s -> {
            GenerationResult result = new Generator(GeneratorOptions.of("com.example"))
                    .run(List.of(new ValueInput(
                            URI.create("file:///RecursiveShape"),
                            "RecursiveShape",
                            SourceParser.parse("shape.json", s.schema(), new Diagnostics()))));
            GenerationResult.Generated generated =
                    result.generated().orElseThrow(() -> new AssertionError(result.diagnostics()));
            roots.put(s, generated.roots().values().iterator().next());
            return compiler.compile(generated.sources(), List.of("-proc:none", "--release", "17"))
                    .orElseThrow();
        });
    }
}
