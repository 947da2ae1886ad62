package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;

/**
 * Parses constants of generated code. Several values are kept in one text, since separate literals would take more
 * code.
 */
public final class JsonConstants {

    private JsonConstants() {}

    /**
     * Returns the items of an array.
     *
     * @throws IllegalArgumentException if the text is not an array
     */
    public static JsonData[] array(String json) {
        if (JsonData.parse(json) instanceof JsonArray array) {
            return array.items().toArray(new JsonData[0]);
        }
        throw new IllegalArgumentException("not an array");
    }
}
