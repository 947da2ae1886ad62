/**
 * Bundling: one compound schema document of a schema and everything that it refers to, with embedded schema resources
 * (JSON Schema Core, section 9.3).
 */
@NullMarked
package io.github.jsonschema2records.generator.bundle;

import org.jspecify.annotations.NullMarked;
