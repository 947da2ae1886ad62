/** The page about the measurements: tables, targets and what was missed. */
@NullMarked
package io.github.jsonschema2records.benchmark.page;

import org.jspecify.annotations.NullMarked;
