/**
 * Stage 9: writes files to disk. Only changed files are written, and files that are no longer generated are deleted.
 */
@NullMarked
package io.github.jsonschema2records.generator.write;

import org.jspecify.annotations.NullMarked;
