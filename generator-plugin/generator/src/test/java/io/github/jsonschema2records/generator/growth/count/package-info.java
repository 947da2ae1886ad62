/** Counts the steps and the bytes of code, by class files that a class loader changes while it defines the classes. */
@NullMarked
package io.github.jsonschema2records.generator.growth.count;

import org.jspecify.annotations.NullMarked;
