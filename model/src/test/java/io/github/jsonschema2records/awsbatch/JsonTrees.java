package io.github.jsonschema2records.awsbatch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees of Jackson, a second opinion on what the runtime reads and writes, which tests can change. */
final class JsonTrees {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonTrees() {}

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    static JsonNode parse(byte[] text) {
        return parse(new String(text, StandardCharsets.UTF_8));
    }

    /** The sample of a name. */
    static ObjectNode sample(String name) {
        return (ObjectNode) parse(Samples.text(name));
    }

    /** All values in a tree, itself first. */
    static List<JsonNode> all(JsonNode root) {
        List<JsonNode> all = new ArrayList<>();
        all.add(root);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).forEach(all::add);
        }
        return all;
    }

    /** All objects in a tree. */
    static List<ObjectNode> objects(JsonNode root) {
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode node : all(root)) {
            if (node instanceof ObjectNode object) {
                objects.add(object);
            }
        }
        return objects;
    }

    /** All arrays in a tree. */
    static List<ArrayNode> arrays(JsonNode root) {
        List<ArrayNode> arrays = new ArrayList<>();
        for (JsonNode node : all(root)) {
            if (node instanceof ArrayNode array) {
                arrays.add(array);
            }
        }
        return arrays;
    }
}
