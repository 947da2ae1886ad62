/** Stage 6a: which Java types exist and what each is made of, without a Java identifier yet. */
@NullMarked
package io.github.jsonschema2records.generator.plan.type;

import org.jspecify.annotations.NullMarked;
