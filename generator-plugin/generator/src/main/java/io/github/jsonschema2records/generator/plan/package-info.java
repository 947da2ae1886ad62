/** Stage 6: everything that names and emitters print is decided here, in three parts. */
@NullMarked
package io.github.jsonschema2records.generator.plan;

import org.jspecify.annotations.NullMarked;
