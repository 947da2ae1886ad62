/** Generated sources in, loaded classes out, all in memory: what the command line and the project's own tests run. */
@NullMarked
package io.github.jsonschema2records.generator.compile;

import org.jspecify.annotations.NullMarked;
