/** Matchers of regular expressions. The generator compiles each expression to the cheapest matcher that is exact. For generated code. */
@NullMarked
package io.github.jsonschema2records.runtime.pattern;

import org.jspecify.annotations.NullMarked;
