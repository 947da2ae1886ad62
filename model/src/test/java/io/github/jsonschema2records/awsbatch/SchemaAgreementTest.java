package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The compiled validator, the reader and another validator that interprets the schema are of one opinion. */
class SchemaAgreementTest {

    private static final int MUTATIONS = 3_000;
    private static final long SEED = 20_261_123;

    private static final Oracle FORMATS_ASSERTED = Oracle.ofEvents(true);
    private static final Oracle FORMATS_ANNOTATED = Oracle.ofEvents(false);

    static List<String> samples() {
        return Samples.all();
    }

    static List<Class<?>> eventTypes() {
        return Specimens.eventTypes();
    }

    static List<String> documents() {
        return Oracle.DOCUMENTS;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreValid(String name) {
        assertThat(assertAgreement(Samples.text(name))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void eventsWithEveryPropertyAreValid(Class<?> type) {
        assertThat(assertAgreement(Specimens.withKnownValues().event(type).toJsonString()))
                .isTrue();
        assertThat(assertAgreement(Specimens.withUnknownValues().event(type).toJsonString()))
                .isTrue();
    }

    @Test
    void mutationsOfTheSamplesAreJudgedAlike() {
        List<JsonNode> events = new ArrayList<>();
        Samples.all().forEach(name -> events.add(JsonTrees.sample(name)));
        ObjectNode unknown = JsonTrees.sample(Samples.JOB_STATE_CHANGE);
        events.add(unknown.put("detail-type", "Batch Something Else"));
        assertMutationsAreJudgedAlike(events, MUTATIONS);
    }

    @Test
    void mutationsOfEventsWithEveryPropertyAreJudgedAlike() {
        List<JsonNode> events = new ArrayList<>();
        for (Class<?> type : Specimens.eventTypes()) {
            events.add(JsonTrees.parse(Specimens.withKnownValues().event(type).toJson()));
        }
        assertMutationsAreJudgedAlike(events, MUTATIONS / 10);
    }

    private static void assertMutationsAreJudgedAlike(List<JsonNode> events, int count) {
        Mutations mutations = new Mutations(SEED);
        int valid = 0;
        for (int i = 0; i < count; i++) {
            valid += assertAgreement(mutations.mutate(events.get(i % events.size()))) ? 1 : 0;
        }
        // Enough of both, or the test would say little.
        assertThat(valid).isBetween(count / 10, count * 9 / 10);
    }

    private static boolean assertAgreement(String text) {
        boolean valid = BatchEventValidator.INSTANCE.isValid(text);
        assertThat(FORMATS_ASSERTED.isValid(text)).as(text).isEqualTo(valid);
        assertThat(FORMATS_ANNOTATED.isValid(text)).as(text).isEqualTo(valid);
        List<Violation> violations = BatchEventValidator.INSTANCE.validate(text).violations();
        assertThat(violations.isEmpty()).as(text).isEqualTo(valid);
        assertThat(violations).extracting(Violation::kind).containsOnly(kinds(violations));
        assertReaderAgrees(text, valid, violations);
        return valid;
    }

    private static ViolationKind[] kinds(List<Violation> violations) {
        return violations.isEmpty() ? new ViolationKind[0] : new ViolationKind[] {ViolationKind.SCHEMA};
    }

    /** Only what no Java type can hold, a time beyond the last one of {@code Instant}, is valid and not read. */
    private static void assertReaderAgrees(String text, boolean valid, List<Violation> violations) {
        ReadResult<BatchEvent> result = BatchEvent.tryFromJson(text);
        if (result instanceof ReadResult.Invalid<BatchEvent> invalid) {
            if (valid) {
                assertThat(invalid.violations()).extracting(Violation::kind).containsOnly(ViolationKind.BINDING);
                assertThat(text).containsAnyOf("9223372036854775808", "-9223372036854775809", "1E+30");
            } else {
                assertThat(invalid.violations()).as(text).isEqualTo(violations);
            }
        } else {
            assertThat(valid).as(text).isTrue();
            ObjectNode read = (ObjectNode) JsonTrees.parse(text);
            ObjectNode written =
                    (ObjectNode) JsonTrees.parse(result.orElseThrow().toJson());
            assertThat(instant(written.remove("time"))).isEqualTo(instant(read.remove("time")));
            assertThat(JsonData.parse(written.toString())).isEqualTo(JsonData.parse(read.toString()));
        }
    }

    private static Instant instant(JsonNode time) {
        return OffsetDateTime.parse(time.stringValue()).toInstant();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreValidAgainstTheirMetaschema(String name) throws IOException {
        String text = Oracle.document(name);
        assertThat(Oracle.ofSchemas().validate(text)).isEmpty();
        assertThat(JsonTrees.parse(text).get("$schema").stringValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(JsonTrees.parse(text).get("$id").stringValue()).isEqualTo(Oracle.BASE + name);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentDefinitionAndPropertyIsDescribedAndHasASource(String name) throws IOException {
        JsonNode document = JsonTrees.parse(Oracle.document(name));
        List<JsonNode> described = new ArrayList<>(List.of(document));
        for (ObjectNode object : JsonTrees.objects(document)) {
            object.path("properties").forEach(described::add);
            object.path("$defs").forEach(described::add);
        }
        for (JsonNode schema : described) {
            assertThat(schema.path("description").asString(""))
                    .as(schema.toString())
                    .isNotBlank();
            assertThat(schema.path("$comment").asString(""))
                    .as(schema.toString())
                    .matches("(?s)Sources?: https://.*");
        }
    }
}
