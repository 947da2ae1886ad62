package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON or YAML document into a tree whose values know their positions.
 *
 * <p>JSON is RFC 8259 without extensions. YAML is version 1.2 with its core schema, so {@code yes} and {@code on} are
 * strings. Features without a JSON equivalent are refused: aliases, merge keys, tags, and numbers that YAML versions
 * read differently. Both formats must be UTF-8, with or without a byte order mark, and nest at most {@value
 * #DEPTH_LIMIT} levels.
 */
public final class SourceParser {

    /** Largest number of objects and arrays inside each other. */
    public static final int DEPTH_LIMIT = 1_000;

    private SourceParser() {}

    /**
     * Reads a document: YAML if the path ends with {@code .yaml} or {@code .yml}, else JSON.
     *
     * @param path the document as the user named it, for positions
     * @param bytes the whole document
     * @param diagnostics receives all errors in the document
     * @return the root value, or null if there is an error
     */
    public static @Nullable SourceValue parse(String path, byte[] bytes, Diagnostics diagnostics) {
        SourceText text = SourceText.decode(path, bytes, diagnostics);
        return text == null ? null : parse(text, diagnostics);
    }

    /**
     * Reads a document that is text already; otherwise like {@link #parse(String, byte[], Diagnostics)}.
     *
     * @param path the document as the user named it
     * @param text the whole document
     * @param diagnostics receives all errors in the document
     * @return the root value, or null if there is an error
     */
    public static @Nullable SourceValue parse(String path, String text, Diagnostics diagnostics) {
        return parse(new SourceText(path, text), diagnostics);
    }

    private static @Nullable SourceValue parse(SourceText text, Diagnostics diagnostics) {
        String path = text.path().toLowerCase(Locale.ROOT);
        boolean yaml = path.endsWith(".yaml") || path.endsWith(".yml");
        SourceSyntax syntax = yaml ? new YamlSourceSyntax(text) : new JsonSourceSyntax(text);
        return new SourceTreeReader(text, syntax, diagnostics).read();
    }
}
