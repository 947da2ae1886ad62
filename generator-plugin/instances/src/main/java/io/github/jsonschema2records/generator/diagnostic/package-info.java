/**
 * Diagnostics: problems in a user's input, their positions and advice, as data. Every stage uses this package; it uses
 * none.
 */
@NullMarked
package io.github.jsonschema2records.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
