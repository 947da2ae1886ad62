/**
 * Matchers of regular expressions, for generated code. The generator compiles each expression to the cheapest matcher
 * that is exact.
 */
@NullMarked
package io.github.jsonschema2records.runtime.pattern;

import org.jspecify.annotations.NullMarked;
