package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import org.jspecify.annotations.Nullable;

/** Reads the plain-name fragments of a schema object, which each draft declares differently. */
final class AnchorReader {

    /** The name under which {@code $recursiveAnchor: true} is kept. No {@code $dynamicAnchor} can be empty. */
    static final String RECURSIVE = "";

    private final Identifiers identifiers;
    private final DuplicateIdentifiers duplicates;

    AnchorReader(Identifiers identifiers, DuplicateIdentifiers duplicates) {
        this.identifiers = identifiers;
        this.duplicates = duplicates;
    }

    void read(SourceObject object, SchemaContext scope, Schema schema) {
        Draft draft = scope.dialect().draft();
        if (draft.atLeast(Draft.DRAFT_2019_09)) {
            if (object.get("$anchor") instanceof SourceString anchor) {
                Schema first = identifiers.addAnchor(scope.base(), anchor.value(), schema);
                duplicates.anchor("$anchor", anchor.value(), schema, first);
            }
            if (draft.atLeast(Draft.DRAFT_2020_12) && object.get("$dynamicAnchor") instanceof SourceString anchor) {
                Schema first = identifiers.addDynamicAnchor(scope.base(), anchor.value(), schema);
                duplicates.anchor("$dynamicAnchor", anchor.value(), schema, first);
            }
            if (draft == Draft.DRAFT_2019_09
                    && object.get("$recursiveAnchor") instanceof SourceBoolean recursive
                    && recursive.value()) {
                identifiers.addDynamicAnchor(scope.base(), RECURSIVE, schema);
            }
        } else if (!(object.get("$ref") instanceof SourceString)) {
            String keyword = draft == Draft.DRAFT_4 ? "id" : "$id";
            fragmentId(keyword, object.get(keyword), scope, schema);
        }
    }

    /** Reads an {@code $id} with a fragment. Before draft 2019-09 this is an anchor (draft 7 Core, 8.2.3). */
    private void fragmentId(String keyword, @Nullable SourceValue id, SchemaContext scope, Schema schema) {
        if (id instanceof SourceString string) {
            int hash = string.value().indexOf('#');
            if (hash >= 0 && hash + 1 < string.value().length()) {
                String anchor = string.value().substring(hash + 1);
                duplicates.anchor(keyword, anchor, schema, identifiers.addAnchor(scope.base(), anchor, schema));
            }
        }
    }
}
