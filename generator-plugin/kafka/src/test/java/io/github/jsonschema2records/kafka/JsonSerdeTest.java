package io.github.jsonschema2records.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.JobStatus;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonModel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class JsonSerdeTest {

    private static final BatchEvent EVENT = BatchEvent.fromJson("""
            {"version":"0","id":"1","detail-type":"Batch Job Archived","source":"aws.batch","account":"123456789012",
             "time":"2026-04-01T06:00:00Z","region":"us-east-1","resources":[],"detail":{"jobId":"1","new":[1.50]}}""");

    private final JsonSerde<BatchEvent> events = JsonSerde.of(BatchEvent.CODEC);

    @Test
    void writesAndReads() {
        byte[] payload = events.serializer().serialize("events", EVENT);
        assertThat(payload).isEqualTo(EVENT.toJson());
        assertThat(events.deserializer().deserialize("events", payload)).isEqualTo(EVENT);
        assertThat(events.deserialize("events", new RecordHeaders(), ByteBuffer.wrap(payload)))
                .isEqualTo(EVENT);
    }

    @Test
    void aTombstoneIsNull() {
        assertThat(events.serialize("events", null)).isNull();
        assertThat(events.deserialize("events", null)).isNull();
        assertThat(new JsonSerde<BatchEvent>().deserialize("events", null)).isNull();
    }

    @Test
    void anInvalidPayloadIsASerializationExceptionWithTheViolations() {
        byte[] payload = utf8(new String(EVENT.toJson(), StandardCharsets.UTF_8).replace("\"1\"", "1"));
        SerializationException refused =
                catchThrowableOfType(SerializationException.class, () -> events.deserialize("events", payload));
        assertThat(refused)
                .hasMessageStartingWith(
                        "record of topic events is not valid, schema " + BatchEvent.CODEC.schemaLocation() + ":\n")
                .hasMessageContaining(": id: must be a string, but is an integer")
                .hasCauseInstanceOf(InvalidInstanceException.class);
        assertThat(((InvalidInstanceException) refused.getCause()).violations())
                .isEqualTo(BatchEvent.CODEC.validator().validate(payload).violations());
    }

    @Test
    void aPayloadThatIsNotJsonIsASerializationException() {
        for (String payload : new String[] {"", "{", "null", "\u0000\u0001"}) {
            assertThatThrownBy(() -> events.deserialize("events", utf8(payload)))
                    .isInstanceOf(SerializationException.class)
                    .hasCauseInstanceOf(InvalidInstanceException.class);
        }
    }

    @Test
    void limitsOfTheCodecApply() {
        JsonSerde<BatchEvent> small = JsonSerde.of(BatchEvent.CODEC.withLimits(JsonLimits.DEFAULTS.withMaxDepth(1)));
        assertThatThrownBy(() -> small.deserialize("events", EVENT.toJson()))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void aConfigurationNamesTheType() {
        JsonSerde<BatchEvent> values = new JsonSerde<>();
        values.configure(Map.of(JsonSerde.VALUE_TYPE, BatchEvent.class.getName()), false);
        assertThat(values.deserialize("events", EVENT.toJson())).isEqualTo(EVENT);

        JsonSerde<JobStatus> keys = new JsonSerde<>();
        keys.configure(Map.of(JsonSerde.KEY_TYPE, JobStatus.class, JsonSerde.VALUE_TYPE, BatchEvent.class), true);
        assertThat(keys.deserialize("events", utf8("\"FAILED\""))).isEqualTo(JobStatus.Known.FAILED);
    }

    @Test
    void theTypeOfTheCodecHasPrecedenceOverTheConfiguration() {
        events.configure(Map.of(JsonSerde.VALUE_TYPE, JobStatus.class), false);
        assertThat(events.deserialize("events", EVENT.toJson())).isEqualTo(EVENT);
    }

    @Test
    void wrongTypesAreConfigExceptions() {
        for (Object type : new Object[] {"com.example.Missing", String.class, JsonModel.class, JobStatus.Known.class}) {
            assertThatThrownBy(() -> new JsonSerde<>().configure(Map.of(JsonSerde.VALUE_TYPE, type), false))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining(JsonSerde.VALUE_TYPE)
                    .hasMessageContaining(type instanceof Class<?> c ? c.getName() : type.toString());
        }
    }

    @Test
    void aSerializerNeedsNoTypeButADeserializerDoes() {
        JsonSerde<BatchEvent> unconfigured = new JsonSerde<>();
        unconfigured.configure(Map.of(), false);
        assertThat(unconfigured.serialize("events", EVENT)).isEqualTo(EVENT.toJson());
        assertThatThrownBy(() -> unconfigured.deserialize("events", EVENT.toJson()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(JsonSerde.VALUE_TYPE);
    }

    @Test
    void aConsumerCanBeConfiguredByNames() {
        Properties config = new Properties();
        config.put("bootstrap.servers", "localhost:9092");
        config.put("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        config.put("value.deserializer", JsonSerde.class.getName());
        config.put(JsonSerde.VALUE_TYPE, "com.example.Missing");
        assertThatThrownBy(() -> new KafkaConsumer<String, BatchEvent>(config).close())
                .hasRootCauseInstanceOf(ConfigException.class)
                .hasStackTraceContaining(JsonSerde.VALUE_TYPE);

        config.put(JsonSerde.VALUE_TYPE, BatchEvent.class.getName());
        new KafkaConsumer<String, BatchEvent>(config).close();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
