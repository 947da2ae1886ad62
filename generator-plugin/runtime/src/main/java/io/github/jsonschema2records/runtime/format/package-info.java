/** Checks of the {@code format} keyword, one class for each format, and the words for what is wrong with a text. For generated code. */
@NullMarked
package io.github.jsonschema2records.runtime.format;

import org.jspecify.annotations.NullMarked;
