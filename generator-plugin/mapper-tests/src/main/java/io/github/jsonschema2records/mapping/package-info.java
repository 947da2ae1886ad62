/**
 * Tests that every library for JSON has to pass with generated types, and the types that they use. Each abstract class
 * adds tests: {@link io.github.jsonschema2records.mapping.ValueContract} for generated types alone,
 * {@link io.github.jsonschema2records.mapping.MapperContract} for other types that contain them, and
 * {@link io.github.jsonschema2records.mapping.ViolationContract} for violations.
 */
@NullMarked
package io.github.jsonschema2records.mapping;

import org.jspecify.annotations.NullMarked;
