package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/** Names documents by their titles, if the user asks for that, or by their files. */
final class DocumentNames {

    private final boolean titles;

    DocumentNames(boolean titles) {
        this.titles = titles;
    }

    /** Returns the name of a document, by any schema in it. */
    String of(Schema schema) {
        String title = titles ? title(root(schema)) : null;
        return title == null ? ofFile(schema.location().document()) : title;
    }

    /** Returns the name of a document by its file. */
    static String ofFile(SchemaDocument document) {
        return JavaIdentifiers.pascal(document.name());
    }

    /** Returns the name in a title; null if there is none, or if it has no letter to begin with. */
    private static @Nullable String title(Schema root) {
        Title title = root.keyword(Title.class);
        if (title == null || title.text().codePoints().noneMatch(Character::isLetter)) {
            return null;
        }
        String name = JavaIdentifiers.pascal(title.text());
        return JavaIdentifiers.isLegalType(name) ? name : null;
    }

    private static Schema root(Schema schema) {
        Schema root = schema;
        for (Schema parent = root.parent(); parent != null; parent = root.parent()) {
            root = parent;
        }
        return root;
    }
}
