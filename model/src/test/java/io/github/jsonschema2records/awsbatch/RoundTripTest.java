package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is read is written back equal, whatever was in it. */
class RoundTripTest {

    private static final List<String> MAPS =
            List.of("parameters", "tags", "statusSummary", "labels", "limits", "requests");

    static List<String> samples() {
        return Samples.all();
    }

    static List<Class<?>> eventTypes() {
        return Specimens.eventTypes();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreWrittenBackEqual(String name) {
        assertRoundTrip(Samples.text(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void unknownPropertiesOfEveryObjectAreKept(String name) {
        ObjectNode event = JsonTrees.sample(name);
        List<ObjectNode> objects = new ArrayList<>(JsonTrees.objects(event));
        objects.removeIf(maps(event)::contains);
        for (ObjectNode object : objects) {
            object.set(
                    "x-new", JsonTrees.parse("{\"a\": [1.0, 12345678901234567890, null, {\"\": false}], \"é\": \"\"}"));
            object.putNull("x-null");
        }
        assertThat(objects).hasSizeGreaterThan(1);
        assertRoundTrip(event.toString());
    }

    /** The objects whose members are no properties: maps of strings or numbers. */
    private static Set<JsonNode> maps(JsonNode event) {
        Set<JsonNode> maps = Collections.newSetFromMap(new IdentityHashMap<>());
        MAPS.forEach(name -> maps.addAll(event.findValues(name)));
        return maps;
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyComponentOfEveryRecordIsWrittenAndReadBack(Class<?> type) {
        BatchEvent event = Specimens.withKnownValues().event(type);
        assertThat(BatchEvent.fromJson(event.toJson())).isEqualTo(event).hasSameHashCodeAs(event);
        assertRoundTrip(event.toJsonString());
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void unknownValuesOfEveryOpenEnumAreKept(Class<?> type) {
        BatchEvent event = Specimens.withUnknownValues().event(type);
        assertThat(BatchEvent.fromJson(event.toJson())).isEqualTo(event);
        assertRoundTrip(event.toJsonString());
    }

    @Test
    void theSpecimensHaveEveryOpenEnum() {
        Specimens specimens = Specimens.withUnknownValues();
        Specimens.eventTypes().forEach(specimens::event);
        assertThat(specimens.openEnums)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "DevicePermission",
                        "IamAuthorization",
                        "JobDependencyType",
                        "JobStatus",
                        "LogDriver",
                        "LogRouter",
                        "PlatformCapability",
                        "PublicIpAssignment",
                        "ResourceType",
                        "RetryAction",
                        "SeccompProfileType",
                        "ServiceJobRetryAction",
                        "ServiceJobStatus",
                        "ServiceJobType",
                        "ServiceResourceName",
                        "TransitEncryption");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anUnknownDetailTypeIsAnUnknownEventWithAllItsDetail(String name) {
        ObjectNode tree = JsonTrees.sample(name);
        tree.put("detail-type", "Batch Job Sent To The Moon");
        BatchEvent event = BatchEvent.fromJson(tree.toString());

        Map<String, JsonData> detail = ((UnknownBatchEvent) event).detail();
        assertThat(event.detailType()).isEqualTo("Batch Job Sent To The Moon");
        assertThat(JsonTrees.parse(JsonData.of(detail).toJson())).isEqualTo(tree.get("detail"));
        assertRoundTrip(tree.toString());
    }

    @Test
    void theDetailOfAnUnknownEventCanBeAnyObject() {
        for (String detail : List.of("{}", "{\"status\":4,\"jobId\":null,\"attempts\":{\"a\":[[]]}}")) {
            ObjectNode tree = JsonTrees.sample(Samples.PREEMPTION_STARTED);
            tree.put("detail-type", "AWS API Call via CloudTrail").set("detail", JsonTrees.parse(detail));
            assertRoundTrip(tree.toString());
        }
    }

    private static void assertRoundTrip(String text) {
        byte[] written = BatchEvent.fromJson(text).toJson();
        assertThat(JsonData.parse(written)).isEqualTo(JsonData.parse(text));
        JsonNode tree = JsonTrees.parse(written);
        assertThat(tree).isEqualTo(JsonTrees.parse(text));
        assertThat(BatchEvent.fromJson(written)).isEqualTo(BatchEvent.fromJson(text));
    }
}
