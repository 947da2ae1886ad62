/** Reports mistakes in schemas without generating: the checks of a run, and advice that a run does not need. */
@NullMarked
package io.github.jsonschema2records.generator.linter;

import org.jspecify.annotations.NullMarked;
