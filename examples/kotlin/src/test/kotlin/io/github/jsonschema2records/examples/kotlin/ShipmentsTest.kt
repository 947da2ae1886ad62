package io.github.jsonschema2records.examples.kotlin

import io.github.jsonschema2records.runtime.InvalidInstanceException
import kotlin.reflect.typeOf
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ShipmentsTest {

    @Test
    fun describesAShipment() {
        val shipment = Shipment.fromJson(
            """
            {"id": "AB123456", "carrier": "DRONE", "destination": {"kind": "home", "street": "Elm 1", "floor": 2},
             "parcels": [{"grams": 400}, {"grams": 600, "label": "fragile"}]}
            """)
        assertEquals("AB123456: 1000 g to Elm 1, floor 2, by DRONE, no note", describe(shipment))
    }

    @Test
    fun buildsAndWrites() {
        val shipment = toShop("AB123456", "s7", listOf(400, 600))
        assertEquals("AB123456: 1000 g to shop s7, by road, no note", describe(shipment))
        assertEquals(shipment, Shipment.fromJson(shipment.toJson()))
    }

    @Test
    fun reportsViolations() {
        val refused = assertThrows(InvalidInstanceException::class.java) { toShop("AB123456", "s7", listOf(99_000)) }
        assertEquals("/parcels/0/grams", refused.violations().single().instanceLocation())
    }

    /** The compiler knows which values can be null: it infers `String?` and `String`, not platform types. */
    @Test
    fun nullnessIsPartOfTheTypes() {
        val shipment = toShop("AB123456", "s7", listOf(400))
        assertTrue(isNullable(shipment.note))
        assertTrue(isNullable(shipment.parcels[0].label))
        assertFalse(isNullable(shipment.id))
        assertFalse(isNullable(shipment.parcels[0]))
    }

    private inline fun <reified T> isNullable(@Suppress("UNUSED_PARAMETER") value: T): Boolean = typeOf<T>().isMarkedNullable
}
