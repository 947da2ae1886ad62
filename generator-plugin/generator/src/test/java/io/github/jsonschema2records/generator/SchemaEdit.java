package io.github.jsonschema2records.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an author does to a schema from one version to the next: something is added, nothing else is touched. */
record SchemaEdit(String description, ObjectNode schema) {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String NAME = "zzAdded";

    /** Every way to add a property to an object, a definition to a collection of them, or a branch to a union. */
    static List<SchemaEdit> of(String text) {
        JsonNode root = MAPPER.readTree(text);
        List<SchemaEdit> edits = new ArrayList<>();
        if (root instanceof ObjectNode) {
            places(root, "", edits, root);
            edits.add(edit(root, "", "a definition", at -> definitions((ObjectNode) at)));
        }
        return edits;
    }

    /** Adds properties to each object with properties, in front of the others. */
    static String withProperties(String text, Collection<String> names) {
        JsonNode root = MAPPER.readTree(text);
        addProperties(root, names);
        return root.toString();
    }

    private static void addProperties(JsonNode at, Collection<String> names) {
        at.forEach(child -> addProperties(child, names));
        if (at instanceof ObjectNode schema && at.get("properties") instanceof ObjectNode properties) {
            ObjectNode more = MAPPER.createObjectNode();
            names.stream()
                    .filter(name -> !properties.has(name))
                    .forEach(name -> more.putObject(name).put("type", "array"));
            schema.set("properties", more.setAll(properties));
        }
    }

    private interface Change {
        void apply(JsonNode at);
    }

    private static void places(JsonNode at, String pointer, List<SchemaEdit> edits, JsonNode root) {
        if (at.get("properties") instanceof ObjectNode) {
            edits.add(edit(
                    root,
                    pointer,
                    "a property",
                    node -> ((ObjectNode) node.get("properties")).set(NAME, object("added"))));
        }
        for (String union : List.of("oneOf", "anyOf")) {
            if (at.get(union) instanceof ArrayNode) {
                edits.add(edit(
                        root,
                        pointer,
                        "a branch of " + union,
                        node -> ((ArrayNode) node.get(union)).add(object("added"))));
            }
        }
        at.forEachEntry((key, child) -> {
            if (!List.of("const", "enum", "default", "examples").contains(key)) {
                places(child, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), edits, root);
            }
        });
        for (int i = 0; at.isArray() && i < at.size(); i++) {
            places(at.get(i), pointer + "/" + i, edits, root);
        }
    }

    private static SchemaEdit edit(JsonNode root, String pointer, String what, Change change) {
        ObjectNode copy = (ObjectNode) root.deepCopy();
        change.apply(copy.at(pointer));
        return new SchemaEdit(what + " at #" + pointer, copy);
    }

    private static void definitions(ObjectNode root) {
        String keyword = root.has("definitions") ? "definitions" : "$defs";
        root.withObject("/" + keyword).set(NAME, object("added"));
    }

    /** An object that is like no other. */
    private static ObjectNode object(String property) {
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object");
        schema.putObject("properties")
                .putObject(NAME + property)
                .put("type", "object")
                .putObject("properties")
                .putObject("deep")
                .put("type", "string");
        schema.putArray("required").add(NAME + property);
        return schema;
    }
}
