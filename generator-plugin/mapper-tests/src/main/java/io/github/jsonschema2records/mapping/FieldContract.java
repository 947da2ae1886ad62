package io.github.jsonschema2records.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tests that a JSON mapper passes those of {@link ViolationContract}, and reads and writes properties of classes of
 * users that are a {@link JsonField}.
 */
public abstract class FieldContract extends ViolationContract {

    /** For subclasses. */
    protected FieldContract() {}

    @Test
    final void fieldsWithValues() throws Exception {
        OrderPatch patch = new OrderPatch(
                JsonField.of("text"),
                JsonField.of(List.of(Order.Line.CODEC.fromJson("{\"sku\":\"a\",\"quantity\":1}"))),
                JsonField.of(OrderPatch.EMPTY),
                JsonField.of(JsonData.of(true)));
        same(patch, "{\"note\":\"text\",\"lines\":[{\"sku\":\"a\",\"quantity\":1}],\"next\":{},\"any\":true}");
    }

    @Test
    final void fieldsThatAreAbsentOrNull() throws Exception {
        same(OrderPatch.EMPTY, "{}");
        same(OrderPatch.NULLS, "{\"note\":null,\"lines\":null,\"next\":null,\"any\":null}");
    }

    @Test
    final void valuesOfFieldsAreValidated() {
        String json = "{\"lines\":[{\"sku\":\"a\",\"quantity\":200}]}";
        Throwable exception = catchThrowable(() -> read(json, OrderPatch.class));
        assertThat(exception).isNotNull();
        assertThat(violations(exception))
                .extracting(Violation::message)
                .containsExactly("200 is greater than the maximum 99");
    }

    private void same(OrderPatch patch, String json) throws Exception {
        assertThat(read(json, OrderPatch.class)).isEqualTo(patch);
        isJson(write(patch), json);
    }
}
