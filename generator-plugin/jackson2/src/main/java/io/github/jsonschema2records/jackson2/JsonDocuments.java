package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.TreeNode;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.IOException;

/**
 * Converts what Jackson reads to documents, which validators and codecs accept: JSON, and every format that Jackson has
 * a parser for, such as CBOR, Smile and YAML.
 * <pre>{@code
 * try (JsonParser parser = new YAMLFactory().createParser(file)) {
 *     ValidationResult result = OrderValidator.INSTANCE.validate(JsonDocuments.of(parser));
 * }
 * }</pre>
 */
public final class JsonDocuments {

    private JsonDocuments() {}

    /**
     * Reads the current value of a parser, or the next one if there is no current token. Afterwards the current token
     * is the last one of the value. The document has the lines and columns of the parser. Binary values become Base64
     * strings.
     *
     * @return the document, whose {@link JsonDocument#failure()} is not null if a limit is exceeded or a name is
     * duplicate
     * @throws IOException if the parser fails, or the value has no JSON form
     */
    public static JsonDocument of(JsonParser parser) throws IOException {
        return of(parser, JsonLimits.DEFAULTS);
    }

    /** Reads a value within other limits, as {@link #of(JsonParser)}. */
    public static JsonDocument of(JsonParser parser, JsonLimits limits) throws IOException {
        return TokenReader.read(parser, limits);
    }

    /**
     * Returns the document of a tree, which has no lines and columns.
     *
     * @throws IOException if the tree has a value without a JSON form
     */
    public static JsonDocument of(TreeNode tree) throws IOException {
        try (JsonParser parser = tree.traverse()) {
            return of(parser);
        }
    }
}
