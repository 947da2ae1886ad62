package io.github.jsonschema2records.awsbatch;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The objects that a schema document describes: itself, and its definitions that have properties. */
final class SchemaShapes {

    private final JsonNode document;
    private final TreeMap<String, JsonNode> shapes = new TreeMap<>();

    /** Of a document, whose own shape has that name. */
    SchemaShapes(String document, String name) throws IOException {
        this.document = JsonTrees.parse(Oracle.document(document));
        shapes.put(name, this.document);
        this.document.get("$defs").properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                shapes.put(definition.getKey(), definition.getValue());
            }
        });
    }

    /** All members as {@code Shape.member}. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        shapes.forEach((shape, schema) ->
                schema.get("properties").propertyNames().forEach(member -> paths.add(shape + "." + member)));
        return paths;
    }

    /** The members that are required, as {@code Shape.member}. */
    Set<String> required() {
        Set<String> paths = new TreeSet<>();
        shapes.forEach((shape, schema) ->
                schema.path("required").forEach(member -> paths.add(shape + "." + member.stringValue())));
        return paths;
    }

    /** The values that are listed for a member or its items; empty if there is no list. */
    Set<String> values(String path) {
        int dot = path.indexOf('.');
        JsonNode member = shapes.get(path.substring(0, dot)).get("properties").get(path.substring(dot + 1));
        Set<String> values = new TreeSet<>();
        resolve(resolve(member).path("items"))
                .path("anyOf")
                .forEach(branch -> branch.path("enum").forEach(value -> values.add(value.stringValue())));
        resolve(member)
                .path("anyOf")
                .forEach(branch -> branch.path("enum").forEach(value -> values.add(value.stringValue())));
        return values;
    }

    /** What a place such as {@code attempts[].container} in this document leads to. */
    JsonNode at(String place) {
        JsonNode schema = document;
        for (String step : place.split("\\.", -1)) {
            schema = resolve(schema.path("properties").path(step.replace("[]", "")));
            if (step.endsWith("[]")) {
                schema = resolve(schema.path("items"));
            }
        }
        return schema;
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }
}
