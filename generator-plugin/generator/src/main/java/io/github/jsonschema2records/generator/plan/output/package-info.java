/** Stage 6c: plans schemas as data, for annotations and the standard output formats. */
@NullMarked
package io.github.jsonschema2records.generator.plan.output;

import org.jspecify.annotations.NullMarked;
