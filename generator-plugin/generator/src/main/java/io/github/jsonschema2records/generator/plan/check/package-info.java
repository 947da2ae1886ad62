/** Stage 6b: plans the checks, their order, and the subschemas that share one. */
@NullMarked
package io.github.jsonschema2records.generator.plan.check;

import org.jspecify.annotations.NullMarked;
