package io.github.jsonschema2records.awsbatch.cli.schema;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema object.
 *
 * @param documents where its references lead to
 * @param document the name of its document
 * @param content its keywords
 */
record Schema(SchemaDocuments documents, String document, JsonObject content) {

    /** Returns a schema that is the value of a keyword, or null if there is none. */
    @Nullable
    Schema child(String keyword) {
        return content.get(keyword) instanceof JsonObject schema ? new Schema(documents, document, schema) : null;
    }

    /** Returns the schemas in the array of a keyword. */
    List<Schema> children(String keyword) {
        List<Schema> children = new ArrayList<>();
        for (JsonData item : array(keyword)) {
            if (item instanceof JsonObject schema) {
                children.add(new Schema(documents, document, schema));
            }
        }
        return children;
    }

    /** Returns the items in the array of a keyword, none if there is no array. */
    List<JsonData> array(String keyword) {
        return content.get(keyword) instanceof JsonArray array ? array.items() : List.of();
    }

    @Nullable
    String string(String keyword) {
        return content.get(keyword) instanceof JsonString string ? string.value() : null;
    }

    /** Returns the target of {@code $ref}, or null. */
    @Nullable
    Schema reference() {
        String reference = string("$ref");
        return reference == null ? null : documents.resolve(document, reference);
    }

    /**
     * Returns the ways to satisfy this schema: lists of schemas that apply at once. {@code anyOf} and {@code oneOf}
     * make several ways.
     */
    List<List<Schema>> ways() {
        List<List<Schema>> ways = List.of(List.of(this));
        Schema target = reference();
        if (target != null) {
            ways = combine(ways, target.ways());
        }
        for (Schema part : children("allOf")) {
            ways = combine(ways, part.ways());
        }
        for (String union : List.of("anyOf", "oneOf")) {
            List<List<Schema>> branches = new ArrayList<>();
            children(union).forEach(branch -> branches.addAll(branch.ways()));
            ways = branches.isEmpty() ? ways : combine(ways, branches);
        }
        return ways;
    }

    /** Returns each way of the first list together with each of the second. */
    static List<List<Schema>> combine(List<List<Schema>> first, List<List<Schema>> second) {
        List<List<Schema>> ways = new ArrayList<>();
        for (List<Schema> one : first) {
            for (List<Schema> other : second) {
                List<Schema> way = new ArrayList<>(one);
                way.addAll(other);
                ways.add(way);
            }
        }
        return ways;
    }
}
