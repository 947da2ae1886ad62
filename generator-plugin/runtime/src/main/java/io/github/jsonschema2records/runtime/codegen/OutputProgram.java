package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import java.util.List;

/** A schema that can be interpreted to get annotations and the standard output formats, which compiled checks do not produce. */
public interface OutputProgram {

    /** Evaluates a document and writes the result in a standard output format. */
    JsonObject output(JsonDocument document, OutputFormat format);

    /** Returns the annotations of a document; an empty list if it is invalid. */
    List<Annotation> annotations(JsonDocument document);
}
