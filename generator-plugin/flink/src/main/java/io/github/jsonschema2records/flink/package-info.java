/** Serialization and sources of generated types in Apache Flink. */
@NullMarked
package io.github.jsonschema2records.flink;

import org.jspecify.annotations.NullMarked;
