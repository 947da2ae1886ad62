/** Measurements of how fast events are read and validated, in comparison with other libraries. */
@NullMarked
package io.github.jsonschema2records.benchmark;

import org.jspecify.annotations.NullMarked;
