/** A job that reads an archive of AWS Batch events, or a topic with them. */
@NullMarked
package io.github.jsonschema2records.examples.flink;

import org.jspecify.annotations.NullMarked;
