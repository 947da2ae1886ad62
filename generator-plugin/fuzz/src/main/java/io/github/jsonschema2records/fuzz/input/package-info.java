/** Inputs for targets that need more structure than bytes have. */
@NullMarked
package io.github.jsonschema2records.fuzz.input;

import org.jspecify.annotations.NullMarked;
