/** Emits validators: one method for each {@code CheckMethod} of the check plan. */
@NullMarked
package io.github.jsonschema2records.generator.emit.check;

import org.jspecify.annotations.NullMarked;
