package io.github.jsonschema2records.examples.kotlin

/** Exhaustive without `else`: the compiler reports a branch that the schema adds. */
fun describe(destination: Destination): String =
    when (destination) {
        is Home -> destination.street() + (destination.floor()?.let { ", floor $it" } ?: "")
        is Shop -> "shop ${destination.shopId()}"
        is Locker -> "box ${destination.box()}"
    }

/** An open enum has its constants, and one case for all values that the schema does not name. */
fun describe(carrier: Carrier): String =
    when (carrier) {
        Carrier.Known.ROAD -> "by road"
        Carrier.Known.RAIL -> "by rail"
        is Carrier.Unknown -> "by ${carrier.value()}"
    }

/** Accessors of records are properties, too. `note` is a `String?`, `parcels` a list that is never null. */
fun describe(shipment: Shipment): String {
    val weight: Int = shipment.parcels.sumOf { it.grams }
    val note: String = shipment.note ?: "no note"
    return "${shipment.id}: $weight g to ${describe(shipment.destination)}, ${describe(shipment.carrier)}, $note"
}

/** Builders take named steps; `build()` validates. */
fun toShop(id: String, shopId: String, grams: List<Int>): Shipment =
    Shipment.builder()
        .id(id)
        .carrier(Carrier.Known.ROAD)
        .destination(Shop.builder().shopId(shopId).build())
        .parcels(grams.map { Parcel(it, null) })
        .build()
