/**
 * Tests that every library for JSON has to pass with generated types, and the types that they use. Each abstract class
 * adds tests: {@link io.github.jsonschema2records.mapping.ValueContract} for generated types alone,
 * {@link io.github.jsonschema2records.mapping.MapperContract} for other types that contain them,
 * {@link io.github.jsonschema2records.mapping.ViolationContract} for violations, and
 * {@link io.github.jsonschema2records.mapping.FieldContract} for properties that are absent, null or a value.
 */
@NullMarked
package io.github.jsonschema2records.mapping;

import org.jspecify.annotations.NullMarked;
