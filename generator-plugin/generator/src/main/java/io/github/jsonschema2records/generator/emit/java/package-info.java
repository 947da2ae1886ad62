/**
 * Building blocks for all emitters: names of runtime classes, literals, constants, Javadoc, and the layout of source
 * files.
 */
@NullMarked
package io.github.jsonschema2records.generator.emit.java;

import org.jspecify.annotations.NullMarked;
