/**
 * Valid events of AWS Batch for tests: {@link io.github.jsonschema2records.awsbatch.samples.SampleEvents}. The builders
 * of the event types make them. All ids, names and accounts are invented.
 */
@NullMarked
package io.github.jsonschema2records.awsbatch.samples;

import org.jspecify.annotations.NullMarked;
