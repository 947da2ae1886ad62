package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.load.UriReferences;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema and its tests.
 *
 * @param file the file as the user named it
 * @param uri the file's URI
 * @param description what it is called
 * @param line where the schema starts, 1-based
 * @param column where the schema starts, in code points, 1-based
 * @param schema the text of the schema
 * @param cases the tests in the order of the file
 */
record SuiteGroup(
        String file, URI uri, String description, int line, int column, String schema, List<SuiteCase> cases) {

    /** What the root type is called; nobody sees it. */
    private static final String ROOT = "Root";

    /**
     * The schema as an input of the generator, its positions those in the file.
     *
     * @return null where it cannot be read, which is then reported
     */
    @Nullable
    ValueInput input(Diagnostics diagnostics) {
        String before = "\n".repeat(line - 1) + " ".repeat(column - 1);
        SourceValue root = SourceParser.parse(file, before + schema, diagnostics);
        return root == null ? null : new ValueInput(home(root), ROOT, root);
    }

    /**
     * The URI that the schema counts as retrieved from: the one it gives itself, so that its references lead where they lead
     * at home even where the draft ignores the name (as drafts 4 to 7 do beside {@code $ref}), else the file's.
     */
    private URI home(SourceValue root) {
        if (root instanceof SourceObject object) {
            SourceValue id = object.get("$id") == null ? object.get("id") : object.get("$id");
            if (id instanceof SourceString text) {
                return UriReferences.resolve(uri, text.value())
                        .filter(u -> !text.value().startsWith("#"))
                        .map(UriReferences::withoutFragment)
                        .orElse(uri);
            }
        }
        return uri;
    }

    /** What messages about the group start with. */
    String label() {
        return file + " > " + description;
    }
}
