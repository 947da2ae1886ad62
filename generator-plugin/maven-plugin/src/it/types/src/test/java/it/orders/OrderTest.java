package it.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.Audited;
import com.acme.Money;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final String JSON =
            "{\"total\":\"12.50 EUR\",\"refunds\":[\"1 EUR\"],\"placed\":\"2026-11-30T07:00:00Z\",\"weight\":0.5}";

    @Test
    void hasTheTypesOfTheRules() {
        Order order = Order.fromJson(JSON);
        double weight = order.weight();

        assertEquals(new Money(new BigDecimal("12.50"), "EUR"), order.total());
        assertEquals(List.of(new Money(BigDecimal.ONE, "EUR")), order.refunds());
        assertEquals(Instant.parse("2026-11-30T07:00:00Z"), order.placed());
        assertEquals(0.5, weight);
        assertEquals(JSON, order.toJsonString());
    }

    @Test
    void refusesWhatTheConverterRefuses() {
        InvalidInstanceException e = assertThrows(
                InvalidInstanceException.class, () -> Order.fromJson(JSON.replace("12.50 EUR", "12.50")));

        assertEquals(
                "1:10: total: \"12.50\" cannot be represented as com.acme.Money: a currency is missing",
                e.violations().get(0).toString());
    }

    @Test
    void buildsWithTheClassOfTheUser() {
        Order order = Order.builder()
                .total(new Money(BigDecimal.TEN, "EUR"))
                .placed(Instant.EPOCH)
                .weight(1.5)
                .build();

        assertEquals("{\"total\":\"10 EUR\",\"placed\":\"1970-01-01T00:00:00Z\",\"weight\":1.5}", order.toJsonString());
    }

    @Test
    void hasTheAnnotations() throws Exception {
        Audited type = Order.class.getAnnotation(Audited.class);

        assertEquals(2, type.level());
        assertEquals(List.of("orders", "eu"), List.of(type.tags()));
        assertEquals(1, Order.class.getMethod("total").getAnnotation(Audited.class).level());
    }
}
