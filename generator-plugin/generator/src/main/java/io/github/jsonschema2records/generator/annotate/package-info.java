/** Stage between names and sources: the annotations that classes of the user put on generated types and accessors. */
@NullMarked
package io.github.jsonschema2records.generator.annotate;

import org.jspecify.annotations.NullMarked;
