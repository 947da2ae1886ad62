package io.github.jsonschema2records.mapping;

import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonField;
import java.util.List;

/**
 * A record of a user with properties that are absent, null or a value.
 *
 * @param note a text
 * @param lines a list of a generated type
 * @param next the record itself
 * @param any JSON
 */
public record OrderPatch(
        JsonField<String> note,
        JsonField<List<Order.Line>> lines,
        JsonField<OrderPatch> next,
        JsonField<JsonData> any) {

    /** The patch without properties. */
    public static final OrderPatch EMPTY =
            new OrderPatch(JsonField.absent(), JsonField.absent(), JsonField.absent(), JsonField.absent());

    /** Every property is null. */
    public static final OrderPatch NULLS =
            new OrderPatch(JsonField.ofNull(), JsonField.ofNull(), JsonField.ofNull(), JsonField.ofNull());
}
