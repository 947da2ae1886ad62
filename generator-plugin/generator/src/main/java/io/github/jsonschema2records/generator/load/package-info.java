/** Stage 1: schema documents from files, jars and mapped URIs, as trees that know where each value stands in its text. */
@NullMarked
package io.github.jsonschema2records.generator.load;

import org.jspecify.annotations.NullMarked;
