/**
 * Runtime library of generated code: parses, validates, reads and writes JSON. Start with
 * {@link io.github.jsonschema2records.runtime.JsonCodec} for generated types and
 * {@link io.github.jsonschema2records.runtime.SchemaValidator} for validation.
 */
@NullMarked
package io.github.jsonschema2records.runtime;

import org.jspecify.annotations.NullMarked;
