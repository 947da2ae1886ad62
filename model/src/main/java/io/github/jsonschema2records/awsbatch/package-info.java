/**
 * The events of AWS Batch as Amazon EventBridge delivers them: {@link io.github.jsonschema2records.awsbatch.BatchEvent}
 * and its parts, generated from JSON Schema, and the status of a service job in Amazon SageMaker AI.
 */
@NullMarked
package io.github.jsonschema2records.awsbatch;

import org.jspecify.annotations.NullMarked;
