/** Stage 6: plans everything that names and emitters need, in three parts. */
@NullMarked
package io.github.jsonschema2records.generator.plan;

import org.jspecify.annotations.NullMarked;
