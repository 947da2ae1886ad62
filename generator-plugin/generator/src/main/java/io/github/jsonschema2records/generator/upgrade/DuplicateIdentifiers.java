package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports different schemas with the same identifier, as a reference could mean either. */
final class DuplicateIdentifiers {

    private final Diagnostics diagnostics;

    DuplicateIdentifiers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports a resource whose URI belongs to another one already. A copy is allowed, as bundles contain some. */
    void resource(URI uri, Schema schema, Schema earlier) {
        if (schema != earlier && !text(schema).equals(text(earlier))) {
            report(List.of("$id", "id"), "\"" + uri + "\"", schema, earlier);
        }
    }

    /** Reports an anchor that another schema of the same resource has. */
    void anchor(String keyword, String anchor, Schema schema, Schema earlier) {
        if (schema != earlier) {
            report(List.of(keyword), "\"#" + anchor + "\"", schema, earlier);
        }
    }

    private void report(List<String> keywords, String identifier, Schema schema, Schema earlier) {
        IdentifierPlace place = IdentifierPlace.of(schema, keywords);
        diagnostics.error(
                "duplicate-identifier",
                place.position(),
                place.pointer(),
                "the schema at " + earlier.position() + " is called " + identifier + " already",
                "give one of them another name, or remove one");
    }

    /**
     * Returns the text of a schema without its identifier, which can be relative in one place and absolute in another.
     */
    private static String text(Schema schema) {
        SourceValue value = IdentifierPlace.value(schema);
        if (!(value instanceof SourceObject object)) {
            return SourceJson.text(value);
        }
        Map<String, Member> members = new LinkedHashMap<>(object.members());
        members.keySet().removeAll(List.of("$id", "id", "$schema"));
        return SourceJson.text(new SourceObject(object.position(), members));
    }
}
