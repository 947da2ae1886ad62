/** Beside the line: what the stages decided, told to people: what each keyword was used for, and what became of each schema. */
@NullMarked
package io.github.jsonschema2records.generator.report;

import org.jspecify.annotations.NullMarked;
