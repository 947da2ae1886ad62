/** The validator of a schema, for the command and the goal {@code validate}. */
@NullMarked
package io.github.jsonschema2records.generator.validate;

import org.jspecify.annotations.NullMarked;
