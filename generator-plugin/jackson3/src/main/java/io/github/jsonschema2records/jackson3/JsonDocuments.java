package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TreeNode;

/**
 * Converts what Jackson reads to documents, which validators and codecs accept: JSON, and every format that Jackson has
 * a parser for, such as CBOR, Smile and YAML.
 * <pre>{@code
 * try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), file)) {
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
     * @throws tools.jackson.core.JacksonException if the parser fails, or the value has no JSON form
     */
    public static JsonDocument of(JsonParser parser) {
        return of(parser, JsonLimits.DEFAULTS);
    }

    /** Reads a value within other limits, as {@link #of(JsonParser)}. */
    public static JsonDocument of(JsonParser parser, JsonLimits limits) {
        return TokenReader.read(parser, limits);
    }

    /**
     * Returns the document of a tree, which has no lines and columns.
     *
     * @throws tools.jackson.core.JacksonException if the tree has a value without a JSON form
     */
    public static JsonDocument of(TreeNode tree) {
        try (JsonParser parser = tree.traverse(ObjectReadContext.empty())) {
            return of(parser);
        }
    }
}
