package it;

import io.github.jsonschema2records.runtime.JsonField;
import it.api.Parcel;
import it.api.Shipment;
import it.cards.Card;
import it.orders.v1.Order;
import it.shared.AmountOfMoney;

/** Uses types of all packages. */
final class Uses {

    private Uses() {}

    static String describe(Order order) {
        AmountOfMoney total = order.total();
        Shipment shipment = order.shipment();
        JsonField<Parcel> parcel = shipment == null ? JsonField.absent() : shipment.parcel();
        return total + " " + parcel + " " + Card.fromJson("{\"number\": \"1\"}");
    }
}
