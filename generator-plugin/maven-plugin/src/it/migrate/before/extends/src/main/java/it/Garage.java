package it;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.garage.Truck;
import it.garage.Vehicle;

public final class Garage {

    private Garage() {}

    public static String describe(String json) throws Exception {
        Truck truck = new ObjectMapper().readValue(json, Truck.class);
        return truck.getPlate() + " with " + truck.getAxles() + " axles weighs " + truck.getWeight();
    }

    public static String plate(String json) throws Exception {
        Vehicle vehicle = new ObjectMapper().readValue(json, Truck.class);
        return vehicle.getPlate();
    }
}
