/** The interface for other jars that give generated code other names. */
@NullMarked
package io.github.jsonschema2records.generator.name.spi;

import org.jspecify.annotations.NullMarked;
