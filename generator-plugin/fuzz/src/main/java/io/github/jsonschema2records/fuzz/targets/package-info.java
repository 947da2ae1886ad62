/** One class for each target: what it does with an input, and what must hold. */
@NullMarked
package io.github.jsonschema2records.fuzz.targets;

import org.jspecify.annotations.NullMarked;
