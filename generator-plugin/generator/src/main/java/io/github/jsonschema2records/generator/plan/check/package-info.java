/** Stage 6b: which checks run, in which order, and which subschemas share one. */
@NullMarked
package io.github.jsonschema2records.generator.plan.check;

import org.jspecify.annotations.NullMarked;
