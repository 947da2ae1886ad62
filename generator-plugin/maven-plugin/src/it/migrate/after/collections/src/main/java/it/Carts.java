package it;

import it.carts.Cart;
import it.carts.Line;
import java.nio.charset.StandardCharsets;

public final class Carts {

    private Carts() {}

    public static String count(String json) {
        Cart cart = Cart.fromJson(json);
        long pieces = 0;
        for (Line line : cart.linesOrEmpty()) {
            pieces += line.count();
        }
        return cart.tagsOrEmpty().size() + " tags, " + pieces + " pieces";
    }

    public static String copy(String json) {
        Cart cart = Cart.fromJson(json);
        Cart copy = Cart.builder().secretCode(cart.secretCode()).build();
        return new String(copy.toJson(), StandardCharsets.UTF_8);
    }

    public static String log(String json) {
        return Cart.fromJson(json).toString();
    }

    public static long millis(String json) {
        return Cart.fromJson(json).ordered().toEpochMilli();
    }
}
