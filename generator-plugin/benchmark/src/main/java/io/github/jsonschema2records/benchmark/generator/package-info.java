/** The generator itself: time and memory for hundreds of schemas, and for a very large one. */
@NullMarked
package io.github.jsonschema2records.benchmark.generator;

import org.jspecify.annotations.NullMarked;
