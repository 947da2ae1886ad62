/**
 * Contract between generated code and the runtime library: checks, codecs, evaluations and violations. Called by
 * generated code only.
 */
@NullMarked
package io.github.jsonschema2records.runtime.codegen;

import org.jspecify.annotations.NullMarked;
