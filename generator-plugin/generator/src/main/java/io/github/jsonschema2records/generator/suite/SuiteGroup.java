package io.github.jsonschema2records.generator.suite;

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
 * @param description its description
 * @param line the line where the schema starts, 1-based
 * @param column the column where the schema starts, in code points, 1-based
 * @param schema the text of the schema
 * @param cases the tests in the order of the file
 */
public record SuiteGroup(
        String file, URI uri, String description, int line, int column, String schema, List<SuiteCase> cases) {

    /** Name of the root type, which no message shows. */
    private static final String ROOT = "Root";

    /**
     * Returns the schema as an input of the generator, with positions in the file.
     *
     * @return the input, or null if the schema cannot be read, which is reported
     */
    public @Nullable ValueInput input(Diagnostics diagnostics) {
        String before = "\n".repeat(line - 1) + " ".repeat(column - 1);
        SourceValue root = SourceParser.parse(file, before + schema, diagnostics);
        return root == null ? null : new ValueInput(home(root), ROOT, root);
    }

    /**
     * Returns the retrieval URI for the schema: its own identifier, else the URI of the file. So its references lead to
     * the same schemas even if the draft ignores the identifier, as drafts 4 to 7 do beside {@code $ref}.
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

    /** Returns the beginning of messages about the group. */
    public String label() {
        return file + " > " + description;
    }
}
