/** One command that runs all measurements, and writes the page about them. */
@NullMarked
package io.github.jsonschema2records.benchmark;

import org.jspecify.annotations.NullMarked;
