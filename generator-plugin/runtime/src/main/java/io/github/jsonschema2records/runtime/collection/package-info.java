/** Immutable lists and maps of generated types, and their builders. For generated code. */
@NullMarked
package io.github.jsonschema2records.runtime.collection;

import org.jspecify.annotations.NullMarked;
