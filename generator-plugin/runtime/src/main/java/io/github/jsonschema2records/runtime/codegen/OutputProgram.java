package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.Unknown;
import java.util.List;

/**
 * Interpreter of a schema, which produces annotations and the standard output formats. Generated checks do not produce
 * these.
 */
public interface OutputProgram {

    /** Evaluates a document and returns the result in a standard output format. */
    JsonObject output(JsonDocument document, OutputFormat format);

    /** Returns the parts of a valid document that the schema does not know, in the order of the document. */
    List<Unknown> unknowns(JsonDocument document);

    /** Returns the annotations of a document, or an empty list if it is invalid. */
    List<Annotation> annotations(JsonDocument document);
}
