/**
 * Samples of a schema: a minimal valid instance, a full valid instance, and an invalid instance for each assertion. All
 * are evaluated before they are offered.
 */
@NullMarked
package io.github.jsonschema2records.generator.sample;

import org.jspecify.annotations.NullMarked;
