package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The documents of a file, read one after the other. Memory is needed for the largest one only. */
public interface TextDocuments {

    /**
     * Returns the next document, or null at the end. A file without any has one that could not be parsed.
     *
     * @throws IOException if the file cannot be read
     */
    @Nullable
    TextDocument next() throws IOException;

    /** Reads documents of YAML. */
    static TextDocuments ofYaml(InputStream in, JsonLimits limits) {
        return new YamlDocuments(in, limits);
    }
}
