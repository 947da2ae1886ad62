package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The schemas of the value of a member, and what they say about the member. */
final class MemberSchemas {

    final List<SchemaNode> applied = new ArrayList<>();

    /** True if a schema has a property with the name. */
    boolean isNamed;

    /** True if a schema has the property or a pattern that matches it, or says something about all other members. */
    boolean isKnown;

    private MemberSchemas() {}

    static MemberSchemas of(JsonDocument d, int name, List<SchemaNode> ofObject) {
        MemberSchemas schemas = new MemberSchemas();
        for (SchemaNode schema : ofObject) {
            for (ProgramKeyword keyword : schema.keywords) {
                int before = schemas.applied.size();
                keyword.addOfMember(schema, d, name, schemas.applied);
                for (SchemaNode added : schemas.applied.subList(before, schemas.applied.size())) {
                    schemas.isNamed |= keyword instanceof Members.Properties;
                    schemas.isKnown |= keyword.namesMembers() || !added.isSilent();
                }
            }
        }
        return schemas;
    }

    /** Returns the names of all properties. */
    static Set<String> names(List<SchemaNode> ofObject) {
        Set<String> names = new LinkedHashSet<>();
        for (SchemaNode schema : ofObject) {
            for (ProgramKeyword keyword : schema.keywords) {
                if (keyword instanceof Members.Properties properties) {
                    names.addAll(properties.schemas().keySet());
                }
            }
        }
        return names;
    }
}
