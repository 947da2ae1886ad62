/**
 * JSON Schema documents in, Java sources out. The stages are the packages below, in this order: load, upgrade, graph, analyze,
 * check, plan, name, emit, write.
 */
@NullMarked
package io.github.jsonschema2records.generator;

import org.jspecify.annotations.NullMarked;
