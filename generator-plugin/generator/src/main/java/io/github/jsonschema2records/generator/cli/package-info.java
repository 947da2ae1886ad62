/** The command line: parses arguments, calls the library, and prints results with an exit code. */
@NullMarked
package io.github.jsonschema2records.generator.cli;

import org.jspecify.annotations.NullMarked;
