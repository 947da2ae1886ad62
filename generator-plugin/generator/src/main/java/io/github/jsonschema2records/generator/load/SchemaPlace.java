package io.github.jsonschema2records.generator.load;

import org.jspecify.annotations.Nullable;

/**
 * A schema that stands alone in a document: the whole document, or one of the schemas of an API description.
 *
 * @param pointer its JSON Pointer; {@code ""} for the whole document
 * @param name its name, which names its type
 * @param value the schema
 * @param dialect the URI of the dialect if {@code $schema} declares none; null for the default of the run
 * @param wanted whether the user asks for its type; others have types if references lead to them
 */
public record SchemaPlace(
        String pointer,
        String name,
        SourceValue value,
        @Nullable String dialect,
        boolean wanted) {

    /** Returns the place of a whole document. */
    static SchemaPlace ofDocument(String name, SourceValue root, @Nullable String dialect) {
        return new SchemaPlace("", name, root, dialect, true);
    }

    SchemaPlace unwanted() {
        return new SchemaPlace(pointer, name, value, dialect, false);
    }
}
