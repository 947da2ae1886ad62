/** Cold start: the processor time of a fresh JVM up to its first event. */
@NullMarked
package io.github.jsonschema2records.benchmark.start;

import org.jspecify.annotations.NullMarked;
