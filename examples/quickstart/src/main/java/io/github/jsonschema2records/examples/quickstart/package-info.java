/** An example: reads an AWS Batch event and prints what it says. */
@NullMarked
package io.github.jsonschema2records.examples.quickstart;

import org.jspecify.annotations.NullMarked;
