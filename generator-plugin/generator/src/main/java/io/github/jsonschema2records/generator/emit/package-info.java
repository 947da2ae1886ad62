/** Stage 8: plans and names become Java text. What does not depend on the schema is not emitted: the runtime has it. */
@NullMarked
package io.github.jsonschema2records.generator.emit;

import org.jspecify.annotations.NullMarked;
