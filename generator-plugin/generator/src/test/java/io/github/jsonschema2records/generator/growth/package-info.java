/**
 * Measures how the cost of each keyword, operation and command grows with what it is given. {@code GrowthTest} runs the
 * measurements in a class loader that counts.
 */
@NullMarked
package io.github.jsonschema2records.generator.growth;

import org.jspecify.annotations.NullMarked;
