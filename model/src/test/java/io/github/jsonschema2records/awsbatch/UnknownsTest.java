package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The parts of events that the schema does not know. */
class UnknownsTest {

    private static final BatchEventValidator VALIDATOR = BatchEventValidator.INSTANCE;

    private static final String EVENT =
            Samples.text(Samples.JOB_STATE_CHANGE, "\"propagateTags\"", "\"gpus\": 1, \"propagateTags\"");

    @Test
    void theSamplesHaveNone() {
        assertThat(Samples.all())
                .allSatisfy(name -> assertThat(
                                VALIDATOR.validate(Samples.text(name)).unknowns())
                        .as(name)
                        .isEmpty());
    }

    @Test
    void everyFormOfATextCanBeAsked() {
        byte[] bytes = EVENT.getBytes(StandardCharsets.UTF_8);
        List<Unknown> expected = VALIDATOR.unknowns(JsonDocument.of(EVENT));

        assertThat(expected).extracting(Unknown::instanceLocation).containsExactly("/detail/gpus");
        assertThat(VALIDATOR.validate(EVENT).unknowns()).isEqualTo(expected);
        assertThat(VALIDATOR.validate(bytes).unknowns()).isEqualTo(expected);
        assertThat(VALIDATOR.validate(new ByteArrayInputStream(bytes)).unknowns())
                .isEqualTo(expected);
        assertThat(BatchEvent.CODEC.validator().validate(EVENT).unknowns()).isEqualTo(expected);
        assertThat(BatchEvent.fromJson(EVENT).validate().unknowns())
                .extracting(Unknown::summary)
                .containsExactly("unknown member /detail/gpus");
    }

    @Test
    void threadsCanShareAResult() {
        ValidationResult result = VALIDATOR.validate(EVENT);
        List<Unknown> expected = result.unknowns();

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> result.unknowns()))
                .hasSize(200)
                .allMatch(expected::equals);
    }

    @Test
    void anInvalidEventHasNone() {
        ValidationResult result = VALIDATOR.validate(EVENT.replace("\"RUNNABLE\"", "1"));

        assertThat(result.isValid()).isFalse();
        assertThat(result.unknowns()).isEmpty();
    }

    @Test
    void aDocumentThatWasReusedCannotBeAsked() {
        JsonDocument document = JsonDocument.of(EVENT);
        ValidationResult result = VALIDATOR.validate(document);
        assertThat(result.unknowns()).hasSize(1);

        document.parse("{}".getBytes(StandardCharsets.UTF_8));

        assertThatIllegalStateException()
                .isThrownBy(result::unknowns)
                .withMessage("another text was parsed into the document of this result");
    }

    @Test
    void valuesOfEnvironmentVariablesAreNotShown() {
        String event = Samples.text(
                "made-single.running.json",
                "\"name\": \"STAGE\",",
                "\"name\": \"STAGE\", \"valueFrom\": {\"key\": \"hidden\"},");

        assertThat(VALIDATOR.validate(event).unknowns())
                .singleElement()
                .satisfies(unknown -> assertThat(unknown.summary() + unknown)
                        .contains("/detail/container/environment/*/")
                        .doesNotContain("hidden"));
    }
}
