/** Stage 9: files on disk; only what differs is written, what is no longer generated is deleted. */
@NullMarked
package io.github.jsonschema2records.generator.write;

import org.jspecify.annotations.NullMarked;
