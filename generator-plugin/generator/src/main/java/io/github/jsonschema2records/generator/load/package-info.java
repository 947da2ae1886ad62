/** Stage 1: reads schema documents from files, jars and mapped URIs into trees in which each value has its position. */
@NullMarked
package io.github.jsonschema2records.generator.load;

import org.jspecify.annotations.NullMarked;
