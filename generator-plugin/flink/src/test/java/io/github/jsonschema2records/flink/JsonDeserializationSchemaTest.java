package io.github.jsonschema2records.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.mapping.sample.Status;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.types.Either;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;

class JsonDeserializationSchemaTest {

    private static final String VALID = "{\"id\":\"AB1234\",\"lines\":[{\"sku\":\"a\",\"quantity\":1}]}";
    private static final String INVALID = "{\"id\":7,\n\"lines\":[{\"sku\":\"a\",\"quantity\":1}]}";

    private final JsonDeserializationSchema<Order> orders = JsonDeserializationSchema.of(Order.class, "orders");

    @Test
    void aValidMessageIsOnTheRight() {
        assertThat(orders.deserialize(utf8(VALID)).right()).isEqualTo(Order.CODEC.fromJson(VALID));
    }

    @Test
    void anInvalidMessageIsADeadLetter() {
        DeadLetter letter = orders.deserialize(utf8(INVALID), "orders-0@17").left();
        assertThat(letter.origin()).isEqualTo("orders-0@17");
        assertThat(letter.reason()).isEqualTo("1:7: id: must be a string, but is an integer");
        assertThat(letter.text()).isEqualTo(INVALID);
        assertThat(letter.bytes()).isNull();
        assertThat(letter.violations())
                .extracting(DeadLetter.Violation::toJsonData)
                .isEqualTo(
                        violations(INVALID).stream().map(Violation::toJsonData).toList());
        assertThat(letter.validate().isValid()).isTrue();
    }

    @Test
    void aMessageThatIsNotJsonIsADeadLetter() {
        for (String message : List.of("", "{", "null", "\u0000\u0001", "[" + VALID + "]")) {
            DeadLetter letter = orders.deserialize(utf8(message)).left();
            assertThat(letter.origin()).isEqualTo("orders");
            assertThat(letter.text()).isEqualTo(message);
            assertThat(letter.violations()).isNotEmpty();
        }
    }

    @Test
    void aMessageThatIsNoTextIsInBase64() {
        byte[] message = {'{', (byte) 0xff, 0};
        DeadLetter letter = orders.deserialize(message).left();
        assertThat(letter.text()).isNull();
        assertThat(Base64.getDecoder().decode(letter.bytes())).isEqualTo(message);
    }

    @Test
    void anotherPartOfTheTypeIsADeadLetter() {
        JsonDeserializationSchema<Status.Known> known = JsonDeserializationSchema.of(Status.Known.class, "statuses");
        assertThat(known.deserialize(utf8("\"in-progress\"")).right()).isEqualTo(Status.Known.IN_PROGRESS);
        assertThat(known.deserialize(utf8("\"new one\"")).left().reason()).isEqualTo("not a Known");
    }

    @Test
    void aMissingMessageIsSkipped() throws Exception {
        List<Either<DeadLetter, Order>> results = new ArrayList<>();
        orders.deserialize(null, new ListCollector<>(results));
        assertThat(results).isEmpty();
        orders.deserialize(utf8(VALID), new ListCollector<>(results));
        assertThat(results).hasSize(1);
        assertThat(orders.isEndOfStream(results.get(0))).isFalse();
    }

    @Test
    void aJobCarriesTheSchemaAndItsResults() throws Exception {
        JsonDeserializationSchema<Order> copy = InstantiationUtil.clone(orders);
        TypeSerializer<Either<DeadLetter, Order>> results =
                copy.getProducedType().createSerializer(new SerializerConfigImpl());
        for (String message : List.of(VALID, INVALID)) {
            Either<DeadLetter, Order> result = copy.deserialize(utf8(message));
            DataOutputSerializer out = new DataOutputSerializer(64);
            results.serialize(result, out);
            assertThat(results.deserialize(new DataInputDeserializer(out.getSharedBuffer(), 0, out.length())))
                    .isEqualTo(result);
        }
    }

    private static List<Violation> violations(String json) {
        try {
            Order.CODEC.fromJson(json);
            return List.of();
        } catch (InvalidInstanceException e) {
            return e.violations();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
