/** An example: reads an AWS Batch event and prints its content. */
@NullMarked
package io.github.jsonschema2records.examples.quickstart;

import org.jspecify.annotations.NullMarked;
