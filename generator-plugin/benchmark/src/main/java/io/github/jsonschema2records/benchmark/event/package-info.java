/** One event: reading, checking and writing it, beside other libraries. */
@NullMarked
package io.github.jsonschema2records.benchmark.event;

import org.jspecify.annotations.NullMarked;
