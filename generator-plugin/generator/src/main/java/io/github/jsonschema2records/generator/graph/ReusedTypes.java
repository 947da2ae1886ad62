package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SchemaIndex;
import io.github.jsonschema2records.generator.load.SchemaIndex.Document;
import io.github.jsonschema2records.generator.load.SchemaIndex.IndexedType;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that other builds generated, by their schemas. */
public final class ReusedTypes {

    private final Map<URI, SchemaIndex> indexes;
    private final Map<URI, SchemaIndex> usable;

    private ReusedTypes(Map<URI, SchemaIndex> indexes, Map<URI, SchemaIndex> usable) {
        this.indexes = indexes;
        this.usable = usable;
    }

    /**
     * Returns the types of the documents that were found in indexes. If the other build treats formats differently, its
     * types have another meaning. They are not used then, which is reported.
     *
     * @param assertFormats whether this build checks formats
     */
    static ReusedTypes of(LoadedSchemas loaded, boolean assertFormats, Diagnostics diagnostics) {
        Map<URI, SchemaIndex> usable = new LinkedHashMap<>();
        loaded.indexes().forEach((uri, index) -> {
            if (index.formatsAsserted() == assertFormats) {
                usable.put(uri, index);
            } else {
                otherFormats(index, diagnostics);
            }
        });
        return new ReusedTypes(loaded.indexes(), usable);
    }

    private static void otherFormats(SchemaIndex index, Diagnostics diagnostics) {
        boolean there = index.formatsAsserted();
        diagnostics.warning(
                "other-formats",
                new SourcePosition(index.path(), index.formatsLine(), 1),
                "",
                "its types are not used: they were generated with \"format\" "
                        + (there ? "checked, which it is not here" : "not checked, which it is here"),
                "have both builds check formats, or neither");
    }

    /** Returns whether another build owns a document and its diagnostics. */
    public boolean isElsewhere(SchemaDocument document) {
        return indexes.containsKey(document.uri());
    }

    /** Returns the type that another build generated for a schema, or null if there is none. */
    public @Nullable ReusedType of(Schema schema) {
        SchemaDocument document = schema.location().document();
        SchemaIndex index = document.input() ? null : usable.get(document.uri());
        Document indexed = index == null ? null : index.documents().get(document.uri());
        IndexedType type =
                indexed == null ? null : indexed.types().get(schema.location().pointer());
        return index == null || type == null
                ? null
                : new ReusedType(index.packageName(), type.type(), type.codec(), type.whole(), type.exact());
    }
}
