/**
 * The standard output formats of JSON Schema and annotations: schemas as data that is interpreted, beside the compiled checks.
 * Only {@link io.github.jsonschema2records.runtime.output.OutputFormat},
 * {@link io.github.jsonschema2records.runtime.output.Annotation} and, for generated code,
 * {@link io.github.jsonschema2records.runtime.output.SchemaProgram} are public.
 */
@NullMarked
package io.github.jsonschema2records.runtime.output;

import org.jspecify.annotations.NullMarked;
