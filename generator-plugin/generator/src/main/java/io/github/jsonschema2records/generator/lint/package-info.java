/** Stage 5: reports mistakes in schemas that can be read. Each rule is one class. */
@NullMarked
package io.github.jsonschema2records.generator.lint;

import org.jspecify.annotations.NullMarked;
