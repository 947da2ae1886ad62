package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * OpenAPI 3.0's {@code nullable}, which allows null whatever else the schema says. Beside {@code type} and {@code enum}
 * it adds null to them. Beside keywords that combine schemas, the schema becomes a union of two: one for null, and one
 * with all other keywords, which has the same location.
 */
final class NullableSchemas {

    private static final String KEYWORD = "nullable";

    private final Schema schema;
    private final SourceObject object;
    private final Schema other;

    /**
     * Creates the parts of a nullable union.
     *
     * @param schema the schema, still without keywords
     * @param object its text
     * @param other the schema inside it for the other keywords
     */
    NullableSchemas(Schema schema, SourceObject object, Schema other) {
        this.schema = schema;
        this.object = object;
        this.other = other;
    }

    /** Returns whether a schema of a dialect that has the keyword allows null. A {@code $ref} hides the keyword. */
    static boolean isNullable(SourceObject schema, Dialect dialect) {
        return dialect.has(Vocabulary.OPENAPI_3_0)
                && schema.get(KEYWORD) instanceof SourceBoolean nullable
                && nullable.value()
                && !(schema.get("$ref") instanceof SourceString);
    }

    /** Returns whether a schema allows null and combines schemas. */
    static boolean isNullableUnion(SourceObject schema, Dialect dialect) {
        return isNullable(schema, dialect)
                && Stream.of("allOf", "anyOf", "oneOf").anyMatch(keyword -> schema.get(keyword) != null);
    }

    /** Returns the text without the keyword. */
    SourceObject withoutKeyword() {
        Map<String, Member> members = new LinkedHashMap<>(object.members());
        members.remove(KEYWORD);
        return new SourceObject(object.position(), Collections.unmodifiableMap(members));
    }

    /** Returns the union of null and the other keywords. */
    Occurrence union() {
        Member keyword = Objects.requireNonNull(object.members().get(KEYWORD), KEYWORD);
        return new Occurrence(KEYWORD, keyword.namePosition(), new Keyword.AnyOf(List.of(other, ofNull(keyword))));
    }

    /** Makes the schema for null, whose location is that of the keyword. */
    private Schema ofNull(Member keyword) {
        SchemaLocation around = schema.location();
        String step = JsonPointer.append("", KEYWORD);
        SchemaLocation location = new SchemaLocation(
                around.document(), around.pointer() + step, around.base(), around.resourcePointer() + step);
        Schema ofNull = new Schema(location, keyword.value().position(), schema, null);
        Keyword type = new Keyword.Type(Set.of(InstanceType.NULL), false);
        ofNull.add(new Occurrence("type", keyword.namePosition(), type));
        return ofNull;
    }

    /**
     * Returns the schema that one of the other keywords belongs to. Annotations describe all values, null included, but
     * the texts of a schema that has a type of its own describe this type.
     */
    Schema owner(Keyword keyword) {
        boolean text = keyword instanceof Keyword.Title || keyword instanceof Keyword.Description;
        boolean named =
                schema.location().document().schemas().isAlone(schema.location().pointer());
        boolean annotation = keyword instanceof Keyword.Annotation && !(keyword instanceof Keyword.KnownAnnotation);
        return annotation && !(text && named) ? schema : other;
    }
}
