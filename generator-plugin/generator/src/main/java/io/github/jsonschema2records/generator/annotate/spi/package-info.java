/** The interface for classes of the user that annotate generated types and accessors. */
@NullMarked
package io.github.jsonschema2records.generator.annotate.spi;

import org.jspecify.annotations.NullMarked;
