package io.github.jsonschema2records.examples.spring;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads a record, a list and a union. All values that arrive here are valid. */
@RestController
class OrderController {

    @PostMapping("/orders")
    Order order(@RequestBody Order order) {
        return order.toBuilder().note("accepted").build();
    }

    @PostMapping("/orders/batch")
    List<Order> orders(@RequestBody List<Order> orders) {
        return orders.stream().filter(order -> order.lines().size() < 100).toList();
    }

    @PostMapping("/payments")
    String payment(@RequestBody Payment payment) {
        return payment.match(new Payment.Cases<>() {
            @Override
            public String card(Card card) {
                return "card " + card.number();
            }

            @Override
            public String transfer(Transfer transfer) {
                return "transfer from " + transfer.iban();
            }
        });
    }
}
