/** Stage 6a: plans the Java types and their parts, without any Java identifier. */
@NullMarked
package io.github.jsonschema2records.generator.plan.type;

import org.jspecify.annotations.NullMarked;
