package it.app;

import it.shop.Order;

/** Hands an order that one module has read to a type of the other. */
final class App {
    private App() {}

    static Shipment ship(byte[] json) {
        Order order = Order.fromJson(json);
        return Shipment.builder().order(order).status(order.status()).build();
    }
}
