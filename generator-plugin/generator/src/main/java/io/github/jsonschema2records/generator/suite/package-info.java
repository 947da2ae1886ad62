/**
 * Unit tests for schemas: reads suites in the format of the JSON Schema test suite, and runs their tests on code that is
 * generated and compiled for each schema.
 */
@NullMarked
package io.github.jsonschema2records.generator.suite;

import org.jspecify.annotations.NullMarked;
