package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.StringTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncompleteValueTest {

    private static final StringTable NAMES = new StringTable("a", "b", "c");

    @Test
    void propertiesThatAreThere() {
        assertThat(object("x", null, 1L)).isEqualTo("{\"a\":\"x\",\"c\":1}");
        assertThat(object(null, null, null)).isEqualTo("{}");
    }

    @Test
    void otherPropertiesComeLast() {
        assertThat(object("x", null, null, Map.of("d", JsonData.of(List.of())))).isEqualTo("{\"a\":\"x\",\"d\":[]}");
        assertThat(object(null, null, null, (Object) null)).isEqualTo("{}");
        assertThat(object(null, null, null, JsonData.parse("{\"d\":1}"))).isEqualTo("{\"d\":1}");
    }

    @Test
    void fieldsOfThreeStates() {
        assertThat(object(JsonField.absent(), JsonField.ofNull(), JsonField.of("x")))
                .isEqualTo("{\"b\":null,\"c\":\"x\"}");
    }

    @Test
    void everyClassOfAComponentIsWrittenLikeByItsCodec() {
        assertThat(array(true, 1, 2L, new BigInteger("3"), 4.5, new BigDecimal("5.0")))
                .isEqualTo("[true,1,2,3,4.5,5.0]");
        assertThat(array(
                        Instant.parse("2024-02-29T12:00:00Z"),
                        OffsetDateTime.parse("2024-02-29T12:00:00+01:00"),
                        LocalDate.parse("2024-02-29"),
                        UUID.fromString("00000000-0000-0000-0000-00000000000a"),
                        URI.create("urn:x")))
                .isEqualTo("[\"2024-02-29T12:00:00Z\",\"2024-02-29T12:00:00+01:00\",\"2024-02-29\","
                        + "\"00000000-0000-0000-0000-00000000000a\",\"urn:x\"]");
        assertThat(array(JsonData.ofNull(), new Model(), List.of(Set.of("x")), Map.of("y", 1L)))
                .isEqualTo("[null,{\"model\":true},[[\"x\"]],{\"y\":1}]");
        assertThat(array(Arrays.asList("x", null), Collections.singletonMap("y", null)))
                .isEqualTo("[[\"x\",null],{\"y\":null}]");
    }

    @Test
    void itemsThatAreMissing() {
        assertThat(array("x", null, null)).isEqualTo("[\"x\"]");
        assertThat(array(null, "x", null)).isEqualTo("[null,\"x\"]");
        assertThat(text(IncompleteValue.array(List.of("z"), new @Nullable Object[] {"x", null})))
                .isEqualTo("[\"x\",null,\"z\"]");
    }

    @Test
    void aValueThatNeedsItsCodec() {
        Instant second = Instant.ofEpochMilli(1000);
        assertThat(Codecs.instantOfEpochMillis().data(second)).isEqualTo(JsonData.of(1000));
        assertThat(Codecs.instantOfEpochMillis().data(null)).isNull();
    }

    @Test
    void theExceptionHasAllThatIsMissingOrWrong() {
        InvalidInstanceException exception = (InvalidInstanceException)
                OrderSample.CODEC.incomplete(OrderSample.NAMES, null, "DONE", null, List.of());
        assertThat(exception).hasMessage("""
                (root): required property "id" is missing
                status: "DONE" is not one of SUBMITTED, PENDING, RUNNABLE, SUCCEEDED, FAILED
                lines: the number of items, 0, is less than the minimum 1""");
        assertThat(exception.violations()).allSatisfy(violation -> {
            assertThat(violation.line()).isZero();
            assertThat(violation.column()).isZero();
            assertThat(violation.excerpt()).isEmpty();
        });
    }

    @Test
    void aValueThatIsValidButIncompleteIsRefusedToo() {
        assertThat(OrderSample.CODEC.incomplete(
                        OrderSample.NAMES, "A", "DONE", null, List.of(JsonData.parse("{\"sku\":\"abc\"}"))))
                .hasMessageContaining("status");
        assertThat(Codecs.data().incompleteTuple(List.of()))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("(root): is valid, but cannot be represented in Java");
    }

    private static String object(@Nullable Object... values) {
        return text(IncompleteValue.object(NAMES, values));
    }

    private static String array(@Nullable Object... items) {
        return text(IncompleteValue.array(List.of(), items));
    }

    private static String text(JsonDocument document) {
        return document.data(0).toString();
    }

    /** A value of a generated type. */
    private static final class Model implements JsonModel {

        @Override
        public byte[] toJson() {
            return "{\"model\":true}".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public JsonCodec<Model> jsonCodec() {
            throw new UnsupportedOperationException();
        }
    }
}
