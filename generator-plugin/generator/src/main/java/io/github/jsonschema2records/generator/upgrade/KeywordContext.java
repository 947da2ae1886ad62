package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The name, value and surroundings of a keyword that is being read, with methods that check and convert the value. */
final class KeywordContext {

    private final Upgrader upgrader;
    private final SchemaContext scope;
    private final Schema schema;
    private final SourceObject owner;
    private final String name;
    private final SourceValue value;

    KeywordContext(
            Upgrader upgrader, SchemaContext scope, Schema schema, SourceObject owner, String name, SourceValue value) {
        this.upgrader = upgrader;
        this.scope = scope;
        this.schema = schema;
        this.owner = owner;
        this.name = name;
        this.value = value;
    }

    String name() {
        return name;
    }

    SourceValue value() {
        return value;
    }

    Dialect dialect() {
        return scope.dialect();
    }

    Draft draft() {
        return scope.dialect().draft();
    }

    /** Returns whether the schema allows null whatever its other keywords say. */
    boolean isNullable() {
        return NullableSchemas.isNullable(owner, scope.dialect());
    }

    /** Returns the value of a sibling keyword, or null. */
    @Nullable
    SourceValue sibling(String keyword) {
        return owner.get(keyword);
    }

    /** Returns the context of a sibling keyword that belongs to this one, or null if there is none. */
    @Nullable
    KeywordContext siblingContext(String keyword) {
        SourceValue sibling = owner.get(keyword);
        return sibling == null ? null : new KeywordContext(upgrader, scope, schema, owner, keyword, sibling);
    }

    /** Reads the value as a schema. */
    Schema schema() {
        return upgrader.read(value, scope, schema, JsonPointer.append("", name));
    }

    /** Reads the value as a list of schemas. */
    List<Schema> schemas() {
        List<Schema> schemas = new ArrayList<>();
        if (value instanceof SourceArray array) {
            String pointer = JsonPointer.append("", name);
            for (int i = 0; i < array.elements().size(); i++) {
                schemas.add(upgrader.read(array.elements().get(i), scope, schema, JsonPointer.append(pointer, i)));
            }
        } else {
            wrong("must be an array of schemas");
        }
        return List.copyOf(schemas);
    }

    /** Reads the value as schemas by key. */
    Map<String, Schema> schemaMap() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        members().forEach((key, member) -> schemas.put(key, childSchema(key, member)));
        return schemas;
    }

    /** Reads a member of the value as a schema. */
    Schema childSchema(String key, SourceValue member) {
        return upgrader.read(member, scope, schema, JsonPointer.append(JsonPointer.append("", name), key));
    }

    /** Reads a schema that is a member of a member of the value. */
    Schema grandchildSchema(String key, String innerKey, SourceValue member) {
        String pointer = JsonPointer.append(JsonPointer.append("", name), key);
        return upgrader.read(member, scope, schema, JsonPointer.append(pointer, innerKey));
    }

    /** Returns the members of the value, which must be an object. */
    Map<String, SourceValue> members() {
        return members(value);
    }

    /** Returns the members of a given value, which must be an object. */
    Map<String, SourceValue> members(SourceValue given) {
        Map<String, SourceValue> members = new LinkedHashMap<>();
        if (given instanceof SourceObject object) {
            object.members().forEach((key, member) -> members.put(key, member.value()));
        } else {
            wrong(given.position(), "must be an object");
        }
        return members;
    }

    /** Reads the value as a string; empty if it is not a string. */
    String string() {
        if (value instanceof SourceString string) {
            return string.value();
        }
        wrong("must be a string");
        return "";
    }

    /** Reads the value as a boolean; false if it is not a boolean. */
    boolean bool() {
        if (value instanceof SourceBoolean bool) {
            return bool.value();
        }
        wrong("must be true or false");
        return false;
    }

    /** Reads the value as an exact number; 1 if it is not a number. */
    BigDecimal number() {
        if (value instanceof SourceNumber number) {
            return number.value();
        }
        wrong("must be a number");
        return BigDecimal.ONE;
    }

    /** Reads the value as a count. A count too large for any Java collection becomes {@link Long#MAX_VALUE}. */
    long count() {
        BigDecimal number = number();
        if (number.signum() < 0
                || (number.scale() > 0 && number.stripTrailingZeros().scale() > 0)) {
            wrong("must be a non-negative integer");
            return 0;
        }
        return number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : number.longValue();
    }

    /** Reads the value as an array of strings. */
    List<String> strings() {
        return strings(value);
    }

    /** Reads another value as an array of strings. */
    List<String> strings(SourceValue given) {
        List<String> strings = new ArrayList<>();
        if (given instanceof SourceArray array) {
            for (SourceValue element : array.elements()) {
                if (element instanceof SourceString string) {
                    strings.add(string.value());
                } else {
                    wrong(element.position(), "must hold strings only");
                }
            }
        } else {
            wrong(given.position(), "must be an array of strings");
        }
        return strings;
    }

    /** Reads the value as a fragment of the base URI, with or without {@code #}. */
    URI fragment() {
        String text = string();
        return upgrader.resolve(
                scope.base(),
                text.startsWith("#") ? text : "#" + text,
                value.position(),
                schema.location().pointer());
    }

    /** Reads the value as a URI reference, and resolves it against the base URI. */
    URI uri() {
        return upgrader.resolve(
                scope.base(), string(), value.position(), schema.location().pointer());
    }

    void wrong(String what) {
        wrong(value.position(), what);
    }

    void wrong(SourcePosition position, String what) {
        upgrader.diagnostics().error("invalid-schema", position, pointer(), '"' + name + "\" " + what);
    }

    private String pointer() {
        return JsonPointer.append(schema.location().pointer(), name);
    }
}
