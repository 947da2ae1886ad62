/** The contract between generated code and the runtime: checks, codecs, evaluations and violations. Only generated code calls it. */
@NullMarked
package io.github.jsonschema2records.runtime.codegen;

import org.jspecify.annotations.NullMarked;
