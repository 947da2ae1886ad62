/** Stage 5: what is wrong with schemas that can be read; one class a rule. */
@NullMarked
package io.github.jsonschema2records.generator.lint;

import org.jspecify.annotations.NullMarked;
