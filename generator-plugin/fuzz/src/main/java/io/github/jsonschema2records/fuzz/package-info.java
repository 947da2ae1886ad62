/** Fuzz targets, and the command that runs them with Jazzer and records what they did. */
@NullMarked
package io.github.jsonschema2records.fuzz;

import org.jspecify.annotations.NullMarked;
