package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ShortPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of a document that is being searched, with the schemas that hold for it, and its location. */
final class OpenPlace {

    final int at;
    final List<SchemaNode> schemas;
    final @Nullable OpenPlace parent;
    final String token;
    private final String generalToken;

    /** True if a schema says which members the object has. */
    final boolean namesMembers;

    /** Index of the next name or item. */
    int next;

    /** Number of items so far. */
    int items;

    OpenPlace(
            JsonDocument d,
            int at,
            List<SchemaNode> schemas,
            @Nullable OpenPlace parent,
            String token,
            String generalToken) {
        this.at = at;
        this.schemas = schemas;
        this.parent = parent;
        this.token = token;
        this.generalToken = generalToken;
        namesMembers = namesMembers(schemas);
        next = d.isObject(at) || d.isArray(at) ? d.first(at) : at;
    }

    private static boolean namesMembers(List<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            for (ProgramKeyword keyword : schema.keywords) {
                if (keyword.namesMembers()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the schemas of an item. */
    List<SchemaNode> ofItem(int number) {
        List<SchemaNode> applied = new ArrayList<>();
        for (SchemaNode schema : schemas) {
            for (ProgramKeyword keyword : schema.keywords) {
                keyword.addOfItem(schema, number, applied);
            }
        }
        return applied;
    }

    /** Returns the strings of a property that tells the branches of a union apart, or null if there is no such union. */
    @Nullable
    Set<String> types(String property) {
        for (SchemaNode schema : schemas) {
            for (ProgramKeyword keyword : schema.keywords) {
                if (keyword instanceof Unions.Union union) {
                    Set<String> types = union.values().ofProperties.get(property);
                    if (types != null) {
                        return types;
                    }
                }
            }
        }
        return null;
    }

    /** Returns the JSON Pointer of the value. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + ShortPointer.token(token);
    }

    /** Returns the JSON Pointer with {@code *} for numbers of items and names that are not in the schema. */
    String generalPointer() {
        return parent == null ? "" : parent.generalPointer() + "/" + ShortPointer.token(generalToken);
    }
}
