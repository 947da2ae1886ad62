package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.mapping.sample.Order;
import org.apache.flink.api.common.typeutils.SerializerTestBase;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Runs Flink's tests of serializers. */
class JsonSerializerTest extends SerializerTestBase<Order> {

    @Override
    protected TypeSerializer<Order> createSerializer() {
        return new JsonSerializer<>(Order.class);
    }

    @Override
    protected int getLength() {
        return -1;
    }

    @Override
    protected Class<Order> getTypeClass() {
        return Order.class;
    }

    @Override
    protected Order[] getTestData() {
        return new Order[] {
            Order.CODEC.fromJson("{\"id\":\"AB1234\",\"note\":null,\"lines\":[{\"sku\":\"a\",\"quantity\":1}]}"),
            Order.CODEC.fromJson("{\"id\":\"CD1234\",\"lines\":[{\"sku\":\"\\u00e9\\ud83d\\ude00\",\"quantity\":2}]}"),
        };
    }

    /** A value cannot be created without its properties. */
    @Override
    protected boolean allowNullInstances(TypeSerializer<Order> serializer) {
        return true;
    }
}
