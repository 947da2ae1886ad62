/**
 * Findings: results of the commands and goals that check something, and the formats in which they are reported. Every
 * command and goal uses this package; it uses the diagnostics and the runtime only.
 */
@NullMarked
package io.github.jsonschema2records.generator.finding;

import org.jspecify.annotations.NullMarked;
