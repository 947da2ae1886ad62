/**
 * The events of AWS Batch as Amazon EventBridge delivers them: {@link io.github.jsonschema2records.awsbatch.BatchEvent} and
 * what is in it, generated from JSON Schema, and what the status of a service job means in Amazon SageMaker AI.
 */
@NullMarked
package io.github.jsonschema2records.awsbatch;

import org.jspecify.annotations.NullMarked;
