package it;

import it.garage.Truck;
import it.garage.Vehicle;

public final class Garage {

    private Garage() {}

    public static String describe(String json) {
        Truck truck = Truck.fromJson(json);
        return truck.plate() + " with " + truck.axles() + " axles weighs " + truck.weight();
    }

    public static String plate(String json) {
        Vehicle vehicle = Truck.fromJson(json).asVehicle();
        return vehicle.plate();
    }
}
