/** Stage 4: computes facts about each schema, which the lint rules and both plans use. */
@NullMarked
package io.github.jsonschema2records.generator.analyze;

import org.jspecify.annotations.NullMarked;
