package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.load.UriReferences;
import java.net.URI;

/**
 * Determines where a new schema resource begins, and which base URI and dialect it has ({@code $id}, {@code $schema}).
 */
final class ScopeReader {

    private final Upgrader upgrader;
    private final Dialects dialects;

    ScopeReader(Upgrader upgrader, Dialects dialects) {
        this.upgrader = upgrader;
        this.dialects = dialects;
    }

    /** Returns the context inside a schema object. */
    SchemaContext enter(SourceObject object, SchemaContext outer, String pointer) {
        Dialect dialect = dialectOf(object, outer, pointer);
        String keyword = dialect.draft() == Draft.DRAFT_4 ? "id" : "$id";
        SchemaContext same = new SchemaContext(outer.document(), dialect, outer.base(), outer.resourcePointer());
        if (!(object.get(keyword) instanceof SourceString id) || isHidden(object, dialect)) {
            return same;
        }
        if (id.value().startsWith("#") && !dialect.draft().atLeast(Draft.DRAFT_2019_09)) {
            return same;
        }
        URI uri = upgrader.resolve(outer.base(), id.value(), id.position(), pointer);
        if (UriReferences.resolve(outer.base(), id.value()).isEmpty()) {
            return same;
        }
        return new SchemaContext(outer.document(), dialect, UriReferences.withoutFragment(uri), pointer);
    }

    /** Returns the dialect. {@code $schema} has an effect at the root of a resource only (Core 8.1.1). */
    private Dialect dialectOf(SourceObject object, SchemaContext outer, String pointer) {
        boolean alone = outer.document().schemas().isAlone(pointer);
        boolean root = alone || object.get("$id") != null || object.get("id") != null;
        if (root && object.get("$schema") instanceof SourceString schema) {
            return dialects.dialect(schema.value(), schema.position(), pointer);
        }
        return outer.dialect();
    }

    private static boolean isHidden(SourceObject object, Dialect dialect) {
        return !dialect.draft().atLeast(Draft.DRAFT_2019_09) && object.get("$ref") instanceof SourceString;
    }
}
