/** Serialization of generated types in Kafka. */
@NullMarked
package io.github.jsonschema2records.kafka;

import org.jspecify.annotations.NullMarked;
