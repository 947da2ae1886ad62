package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SchemaDocument;
import java.net.URI;

/**
 * The context of a schema, which it has from the schemas around it.
 *
 * @param document the document
 * @param dialect the dialect of its keywords
 * @param base the base URI, without a fragment
 * @param resourcePointer the JSON Pointer of the resource's root within the document
 */
record SchemaContext(SchemaDocument document, Dialect dialect, URI base, String resourcePointer) {}
