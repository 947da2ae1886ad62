/** Stage 8: emits Java text from plans and names. Code that does not depend on the schema is in the runtime. */
@NullMarked
package io.github.jsonschema2records.generator.emit;

import org.jspecify.annotations.NullMarked;
