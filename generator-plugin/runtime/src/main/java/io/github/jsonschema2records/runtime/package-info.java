/** What code generated from a JSON Schema needs at run time: JSON text in, values and findings, JSON text out. */
@NullMarked
package io.github.jsonschema2records.runtime;

import org.jspecify.annotations.NullMarked;
