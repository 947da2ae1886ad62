/** Runs of a handler on this machine, to try it and to measure its start. */
@NullMarked
package io.github.jsonschema2records.examples.lambda.local;

import org.jspecify.annotations.NullMarked;
