/** Formatting of untrusted text for output: on one line, shortened, and with escapes for invisible characters. */
@NullMarked
package io.github.jsonschema2records.runtime.text;

import org.jspecify.annotations.NullMarked;
