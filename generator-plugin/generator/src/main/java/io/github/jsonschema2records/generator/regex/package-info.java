/**
 * Regular expressions of {@code pattern} and {@code patternProperties} (ECMA-262): read, classified and compiled at
 * build time.
 */
@NullMarked
package io.github.jsonschema2records.generator.regex;

import org.jspecify.annotations.NullMarked;
