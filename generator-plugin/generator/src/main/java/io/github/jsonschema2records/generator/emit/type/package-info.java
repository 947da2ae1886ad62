/** Emits the types that users see: records, enums, sealed interfaces and their builders. */
@NullMarked
package io.github.jsonschema2records.generator.emit.type;

import org.jspecify.annotations.NullMarked;
