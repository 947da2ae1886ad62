package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GarageTest {

    @Test
    void aTruckHasThePropertiesOfAVehicle() throws Exception {
        assertEquals("HH-A 1 with 3 axles weighs 7.5", Garage.describe("{\"plate\":\"HH-A 1\",\"axles\":3,\"weight\":7.5}"));
    }

    @Test
    void aTruckIsAVehicle() throws Exception {
        assertEquals("HH-A 1", Garage.plate("{\"plate\":\"HH-A 1\",\"axles\":3}"));
    }
}
