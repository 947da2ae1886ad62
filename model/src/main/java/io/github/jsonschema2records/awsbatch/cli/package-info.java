/** The command line {@code aws-batch-event-model}, which validates files of AWS Batch events. */
@NullMarked
package io.github.jsonschema2records.awsbatch.cli;

import org.jspecify.annotations.NullMarked;
