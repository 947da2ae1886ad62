package it.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final String JSON =
            "{\"id\":\"1\",\"lines\":[{\"article\":\"pen\",\"count\":2},{\"article\":\"ink\",\"count\":1}]}";

    @Test
    void readsAndWrites() {
        Order order = Order.fromJson(JSON);

        assertEquals(3, Totals.articles(order));
        assertEquals(JSON, new String(order.toJson(), StandardCharsets.UTF_8));
    }

    @Test
    void validates() {
        assertTrue(OrderValidator.INSTANCE.isValid(JSON));
        assertFalse(OrderValidator.INSTANCE.isValid(JSON.replace("2", "0")));
        assertFalse(OrderValidator.INSTANCE.isValid("{}"));
    }
}
