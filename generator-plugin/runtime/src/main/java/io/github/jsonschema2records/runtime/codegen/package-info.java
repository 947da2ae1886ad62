/** What only generated code calls: token kinds and tables of known strings. */
@NullMarked
package io.github.jsonschema2records.runtime.codegen;

import org.jspecify.annotations.NullMarked;
