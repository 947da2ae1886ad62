/** Stage 4: facts about each schema, computed once and used by the checks and by both plans. */
@NullMarked
package io.github.jsonschema2records.generator.analyze;

import org.jspecify.annotations.NullMarked;
