/**
 * Checks of the keyword {@code format}, one class for each format, and explanations of strings that do not conform. For
 * generated code.
 */
@NullMarked
package io.github.jsonschema2records.runtime.format;

import org.jspecify.annotations.NullMarked;
