/** Measuring: operations that run in turn, processes, samples and their medians. */
@NullMarked
package io.github.jsonschema2records.benchmark.measure;

import org.jspecify.annotations.NullMarked;
