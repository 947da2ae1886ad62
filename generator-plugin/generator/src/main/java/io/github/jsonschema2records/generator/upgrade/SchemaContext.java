package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SchemaDocument;
import java.net.URI;

/**
 * What holds for a schema because of those around it.
 *
 * @param document the document
 * @param dialect what keywords mean
 * @param base the base URI, without a fragment
 * @param resourcePointer the JSON Pointer of the resource's root within the document
 */
record SchemaContext(SchemaDocument document, Dialect dialect, URI base, String resourcePointer) {}
