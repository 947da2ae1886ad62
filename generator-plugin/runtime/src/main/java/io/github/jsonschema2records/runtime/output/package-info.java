/**
 * Interpreter of schemas as data, which produces annotations and the standard output formats. Generated code uses
 * {@link io.github.jsonschema2records.runtime.output.SchemaProgram}; nothing else is public.
 */
@NullMarked
package io.github.jsonschema2records.runtime.output;

import org.jspecify.annotations.NullMarked;
