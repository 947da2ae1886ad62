/** What command lines share: options, progress, the terminal, messages and exit codes. */
@NullMarked
package io.github.jsonschema2records.generator.command;

import org.jspecify.annotations.NullMarked;
