/** Stage 5: what is wrong with schemas that can be read; one class a rule. */
@NullMarked
package io.github.jsonschema2records.generator.check;

import org.jspecify.annotations.NullMarked;
