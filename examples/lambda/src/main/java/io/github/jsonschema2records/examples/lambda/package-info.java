/** A function of AWS Lambda that logs failed jobs. */
@NullMarked
package io.github.jsonschema2records.examples.lambda;

import org.jspecify.annotations.NullMarked;
