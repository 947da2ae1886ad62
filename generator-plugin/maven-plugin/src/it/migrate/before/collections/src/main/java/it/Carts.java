package it;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.carts.Cart;
import it.carts.Line;

public final class Carts {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setSerializationInclusion(JsonInclude.Include.NON_EMPTY);

    private Carts() {}

    private static Cart read(String json) throws Exception {
        return MAPPER.readValue(json, Cart.class);
    }

    public static String count(String json) throws Exception {
        Cart cart = read(json);
        int pieces = 0;
        for (Line line : cart.getLines()) {
            pieces += line.getCount();
        }
        return cart.getTags().size() + " tags, " + pieces + " pieces";
    }

    public static String copy(String json) throws Exception {
        Cart cart = read(json);
        Cart copy = new Cart();
        copy.setSecretCode(cart.getSecretCode());
        return MAPPER.addMixIn(Cart.class, NotEmpty.class).writeValueAsString(copy);
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    interface NotEmpty {}

    public static String log(String json) throws Exception {
        return read(json).toString();
    }

    public static long millis(String json) throws Exception {
        return read(json).getOrdered().getTime();
    }
}
