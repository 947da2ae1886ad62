/**
 * Generates Java sources from JSON Schema documents. The stages are the packages below, in this order: load, upgrade,
 * graph, analyze, lint, plan, name, emit, write.
 */
@NullMarked
package io.github.jsonschema2records.generator;

import org.jspecify.annotations.NullMarked;
