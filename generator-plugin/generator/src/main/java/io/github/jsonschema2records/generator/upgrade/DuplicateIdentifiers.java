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

/** Reports schemas that go by the identifier of another one, so that a reference could mean either. */
final class DuplicateIdentifiers {

    private final Diagnostics diagnostics;

    DuplicateIdentifiers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A resource whose URI another one has; a copy of it is none, as bundles hold some. */
    void resource(URI uri, Schema schema, Schema earlier) {
        if (schema != earlier && !text(schema).equals(text(earlier))) {
            report(List.of("$id", "id"), "\"" + uri + "\"", schema, earlier);
        }
    }

    /** An anchor that another schema of the same resource has. */
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

    /** What a schema says, but for its name, which can be relative in one place and absolute in another. */
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
