/** The command line: arguments in, the library's answers out as text and an exit code. */
@NullMarked
package io.github.jsonschema2records.generator.cli;

import org.jspecify.annotations.NullMarked;
