package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;

/** Values of schemas that generated code keeps as one text, because each literal of its own takes code. */
public final class JsonConstants {

    private JsonConstants() {}

    /**
     * The items of an array.
     *
     * @throws IllegalArgumentException if the text is no array
     */
    public static JsonData[] array(String json) {
        if (JsonData.parse(json) instanceof JsonArray array) {
            return array.items().toArray(new JsonData[0]);
        }
        throw new IllegalArgumentException("not an array");
    }
}
