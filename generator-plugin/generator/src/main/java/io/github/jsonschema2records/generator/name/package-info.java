/** Stage 7: every Java identifier, once. */
@NullMarked
package io.github.jsonschema2records.generator.name;

import org.jspecify.annotations.NullMarked;
