package it.app;

import it.shop.Order;
import it.shop.OrderValidator;

final class App {

    private App() {}

    static boolean isFree(byte[] json) {
        Order order = Order.fromJson(json);
        return OrderValidator.INSTANCE.isValid(json) && order.total() != null && order.total().cents() == 0;
    }
}
