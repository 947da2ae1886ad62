/** Parses, classifies and compiles regular expressions of {@code pattern} and {@code patternProperties} (ECMA-262). */
@NullMarked
package io.github.jsonschema2records.generator.regex;

import org.jspecify.annotations.NullMarked;
