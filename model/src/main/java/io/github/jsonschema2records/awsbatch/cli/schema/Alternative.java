package io.github.jsonschema2records.awsbatch.cli.schema;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.JsonType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to satisfy a schema.
 *
 * @param parts the schemas that apply to the value at once; of each, only its own assertions count
 */
record Alternative(List<Schema> parts) {

    /** Returns the JSON types that all parts allow. */
    Set<JsonType> types() {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        for (Schema part : parts) {
            Set<JsonType> allowed = types(part);
            if (!allowed.isEmpty()) {
                types.retainAll(allowed);
            }
        }
        List<JsonData> values = values();
        if (values != null) {
            types.removeIf(type -> values.stream().noneMatch(value -> value.type() == type));
        }
        return types;
    }

    private static Set<JsonType> types(Schema part) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        JsonData keyword = part.content().get("type");
        List<JsonData> names = keyword instanceof JsonArray array
                ? array.items()
                : keyword == null ? List.<JsonData>of() : List.of(keyword);
        for (JsonData name : names) {
            for (JsonType type : JsonType.values()) {
                if (name instanceof JsonString string && matches(string.value(), type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static boolean matches(String name, JsonType type) {
        return type.toString().equals(name) || (type == JsonType.NUMBER && name.equals("integer"));
    }

    /** Returns the only values that are allowed, or null if there is no list of them. */
    @Nullable
    List<JsonData> values() {
        List<JsonData> values = null;
        for (Schema part : parts) {
            JsonData constant = part.content().get("const");
            List<JsonData> listed = constant != null ? List.of(constant) : part.array("enum");
            if (!listed.isEmpty()) {
                values = values == null ? new ArrayList<>(listed) : values;
                values.retainAll(listed);
            }
        }
        return values;
    }

    /** Returns whether this is the rest: all values except some. */
    boolean isRest() {
        return parts.stream().anyMatch(part -> part.child("not") != null);
    }

    private boolean excludes(JsonData value) {
        for (Schema part : parts) {
            Schema not = part.child("not");
            if (not != null && not.array("enum").contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first pattern that a string does not match, or null. */
    @Nullable
    String brokenPattern(String value) {
        for (Schema part : parts) {
            String pattern = part.string("pattern");
            if (pattern != null && !Pattern.compile(pattern).matcher(value).find()) {
                return pattern;
            }
        }
        return null;
    }

    /** Returns whether a scalar is allowed. */
    boolean allows(JsonData value) {
        List<JsonData> values = values();
        return types().contains(value.type())
                && (values == null || values.contains(value))
                && !excludes(value)
                && !(value instanceof JsonString text && (brokenPattern(text.value()) != null || isTooShort(text)))
                && !(value instanceof JsonNumber number && !number.isInteger() && isInteger());
    }

    private boolean isTooShort(JsonString text) {
        return text.value().isEmpty()
                && parts.stream()
                        .anyMatch(part ->
                                part.content().get("minLength") instanceof JsonNumber least && least.longValue() > 0);
    }

    boolean isInteger() {
        return parts.stream().anyMatch(part -> "integer".equals(part.string("type")));
    }

    List<JsonData> examples() {
        return parts.stream().flatMap(part -> part.array("examples").stream()).toList();
    }

    boolean hasFormat(String format) {
        return parts.stream().anyMatch(part -> format.equals(part.string("format")));
    }

    boolean isSecret() {
        return parts.stream()
                .anyMatch(part -> isTrue(part, "javaSecret")
                        || isTrue(part, "writeOnly")
                        || "password".equals(part.string("format")));
    }

    private static boolean isTrue(Schema part, String keyword) {
        return JsonData.of(true).equals(part.content().get(keyword));
    }

    boolean requires(String name) {
        return parts.stream().anyMatch(part -> part.array("required").contains(JsonData.of(name)));
    }

    /** Returns the names of the declared members. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Schema part : parts) {
            if (part.content().get("properties") instanceof JsonObject properties) {
                names.addAll(properties.members().keySet());
            }
        }
        return names;
    }

    /** Returns whether members can have any name: no name is declared, or there is a schema for all others. */
    boolean isOpen() {
        return names().isEmpty() || parts.stream().anyMatch(part -> part.child("additionalProperties") != null);
    }

    /** Returns the schemas of a member. */
    List<Schema> member(String name) {
        List<Schema> schemas = new ArrayList<>();
        for (Schema part : parts) {
            Schema properties = part.child("properties");
            Schema own = properties == null ? null : properties.child(name);
            Schema schema = own != null ? own : part.child("additionalProperties");
            if (schema != null) {
                schemas.add(schema);
            }
        }
        return schemas;
    }

    /** Returns the schemas of the items. */
    List<Schema> items() {
        List<Schema> schemas = new ArrayList<>();
        for (Schema part : parts) {
            Schema items = part.child("items");
            if (items != null) {
                schemas.add(items);
            }
        }
        return schemas;
    }
}
