/** Evaluation of schemas with the runtime's interpreter, without generated code and without a compiler. */
@NullMarked
package io.github.jsonschema2records.generator.interpret;

import org.jspecify.annotations.NullMarked;
