/**
 * Compiles generated sources and loads the classes, all in memory. The command line and the project's own tests use it.
 */
@NullMarked
package io.github.jsonschema2records.generator.compile;

import org.jspecify.annotations.NullMarked;
