/**
 * The events of AWS Batch as Amazon EventBridge delivers them: {@link io.github.jsonschema2records.awsbatch.BatchEvent}
 * and its parts, generated from JSON Schema, and the status of a service job in Amazon SageMaker AI.
 *
 * <p>{@code toString} and the texts of violations have {@code ***} instead of values that may be secrets: those of
 * environment variables of containers, and of options of log drivers. In an
 * {@link io.github.jsonschema2records.awsbatch.UnknownBatchEvent} they are masked only in the places that they have in
 * job events, and so not in the request of an {@code AWS API Call via CloudTrail}. Accessors and {@code toJson} return
 * all values.
 */
@NullMarked
package io.github.jsonschema2records.awsbatch;

import org.jspecify.annotations.NullMarked;
