/** The command line {@code aws-batch-event-model}: validates files of AWS Batch events. */
@NullMarked
package io.github.jsonschema2records.awsbatch.cli;

import org.jspecify.annotations.NullMarked;
