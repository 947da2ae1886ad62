package io.github.jsonschema2records.benchmark.generator;

import java.util.Locale;

/**
 * Large schema in the style of FHIR: many kinds of resources, told apart by a constant, with nested types, enums,
 * patterns, lists, and a description of everything. The same size gives the same text.
 */
final class LargeSchema {

    private static final int PROPERTIES = 24;
    private static final int GROUP = 4;
    private static final String[] SIMPLE = {"string", "integer", "boolean", "number"};
    private static final String DESCRIPTION =
            "\"description\":\"Property %d of type %d, which says more about the resource"
                    + " than its name does, in as many words as people write into schemas of this size.\"";

    private final StringBuilder json = new StringBuilder();
    private int types;

    private LargeSchema() {}

    /** Returns a schema of at least this many characters. */
    static String ofSize(int characters) {
        return new LargeSchema().text(characters);
    }

    private String text(int characters) {
        json.append(
                        "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://example.org/large.json\",")
                .append("\"definitions\":{");
        // Types come in groups, because a resource and its parts refer to all parts of their group.
        do {
            json.append(types == 0 ? "" : ",");
            type(types++);
        } while (json.length() < characters || types % GROUP != 0);
        json.append("},\"oneOf\":[");
        for (int type = 0; type < types; type += GROUP) {
            json.append(type == 0 ? "" : ",")
                    .append("{\"$ref\":\"#/definitions/")
                    .append(name(type))
                    .append("\"}");
        }
        return json.append("]}").toString();
    }

    private static String name(int type) {
        return (type % GROUP == 0 ? "Resource" : "Part") + type;
    }

    /** Writes a type. Each fourth one is a resource; the others are parts that they use. */
    private void type(int type) {
        json.append(String.format(Locale.ROOT, "\"%s\":{\"type\":\"object\",\"properties\":{", name(type)));
        if (type % GROUP == 0) {
            json.append("\"resourceType\":{\"const\":\"").append(name(type)).append("\"},");
        }
        for (int property = 0; property < PROPERTIES; property++) {
            json.append(property == 0 ? "" : ",")
                    .append("\"property")
                    .append(property)
                    .append("\":{");
            property(type, property);
            json.append('}');
        }
        json.append("},\"additionalProperties\":false,\"required\":[")
                .append(type % GROUP == 0 ? "\"resourceType\"," : "")
                .append("\"property0\"]}");
    }

    private void property(int type, int property) {
        json.append(String.format(Locale.ROOT, DESCRIPTION, property, type));
        String part = "\"$ref\":\"#/definitions/" + name(type / GROUP * GROUP + property % (GROUP - 1) + 1) + "\"";
        switch (property % 6) {
            case 0 -> json.append(",\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9.-]{1,64}$\"");
            case 1 ->
                json.append(",\"type\":\"").append(SIMPLE[type % SIMPLE.length]).append('"');
            case 2 ->
                json.append(",\"type\":\"array\",\"items\":{").append(part).append('}');
            case 3 ->
                json.append(",\"enum\":[\"draft\",\"active\",\"retired\",\"code-")
                        .append(type)
                        .append("\"]");
            case 4 -> json.append(",\"type\":\"string\",\"format\":\"date-time\"");
            default -> json.append(",\"allOf\":[{").append(part).append("}]");
        }
    }
}
