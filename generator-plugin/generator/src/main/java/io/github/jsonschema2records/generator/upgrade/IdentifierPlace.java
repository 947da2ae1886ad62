package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.util.List;

/**
 * The place where a schema declares its identifier.
 *
 * @param position position of the keyword's name, or of the schema if it has no such keyword
 * @param pointer JSON Pointer of the same
 */
record IdentifierPlace(SourcePosition position, String pointer) {

    /** Returns the place of the first of some keywords that a schema has. */
    static IdentifierPlace of(Schema schema, List<String> keywords) {
        String pointer = schema.location().pointer();
        if (value(schema) instanceof SourceObject object) {
            for (String keyword : keywords) {
                Member member = object.members().get(keyword);
                if (member != null) {
                    return new IdentifierPlace(member.namePosition(), JsonPointer.append(pointer, keyword));
                }
            }
        }
        return new IdentifierPlace(schema.position(), pointer);
    }

    /** Returns the value of a schema in its document. */
    static SourceValue value(Schema schema) {
        SourceValue root = schema.location().document().root();
        SourceValue value = JsonPointer.resolve(root, schema.location().pointer());
        return value == null ? root : value;
    }
}
