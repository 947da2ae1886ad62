package it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class CartsTest {

    @Test
    void absentListsAreEmpty() throws Exception {
        assertEquals("0 tags, 0 pieces", Carts.count("{}"));
        assertEquals("2 tags, 3 pieces", Carts.count("{\"tags\":[\"a\",\"b\"],\"lines\":[{\"count\":1},{\"count\":2}]}"));
    }

    @Test
    void propertiesThatTheSchemaDoesNotNameAreLeftOut() throws Exception {
        assertEquals("{\"secret_code\":\"x\"}", Carts.copy("{\"secret_code\":\"x\",\"later\":1}"));
    }

    @Test
    void theCodeIsNotInTheLog() throws Exception {
        assertFalse(Carts.log("{\"secret_code\":\"hunter2\"}").contains("hunter2"));
    }

    @Test
    void datesAreInstants() throws Exception {
        assertEquals(0, Carts.millis("{\"ordered\":\"1970-01-01T01:00:00+01:00\"}"));
    }
}
