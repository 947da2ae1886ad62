package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.shop.Customer;
import it.shop.PostalAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void columnsComeFromTheAnnotator() {
        assertEquals(Map.of("CUSTOMER.CUSTOMER_ID", 12), Columns.of(Customer.class));
        assertEquals(Map.of("POSTALADDRESS.CITY", 80), Columns.of(PostalAddress.class));
    }
}
