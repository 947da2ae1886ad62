/**
 * Comparison of two versions of schemas: which instances only one of them accepts, and how the generated Java types
 * change.
 */
@NullMarked
package io.github.jsonschema2records.generator.compatibility;

import org.jspecify.annotations.NullMarked;
