package io.github.jsonschema2records.generator.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A place in an instance, where there is a value. */
sealed interface Slot {

    JsonNode value();

    /** The name of the property, or nothing. */
    String name();

    void put(JsonNode value);

    void drop();

    /** Gives a property another name, at the place it has. */
    void rename(String name);

    /** The value of a property. */
    record Member(ObjectNode object, String name) implements Slot {
        @Override
        public JsonNode value() {
            return object.get(name);
        }

        @Override
        public void put(JsonNode value) {
            object.set(name, value);
        }

        @Override
        public void drop() {
            object.remove(name);
        }

        @Override
        public void rename(String other) {
            Map<String, JsonNode> members = new LinkedHashMap<>();
            object.properties().forEach(e -> members.put(e.getKey().equals(name) ? other : e.getKey(), e.getValue()));
            object.removeAll();
            object.setAll(members);
        }
    }

    /** An element; the instance itself is one too. */
    record Element(ArrayNode array, int index) implements Slot {
        @Override
        public JsonNode value() {
            return array.get(index);
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public void put(JsonNode value) {
            array.set(index, value);
        }

        @Override
        public void drop() {
            array.remove(index);
            if (array.isEmpty()) {
                array.addNull();
            }
        }

        @Override
        public void rename(String name) {
            put(array.objectNode().set(name, value()));
        }
    }
}
