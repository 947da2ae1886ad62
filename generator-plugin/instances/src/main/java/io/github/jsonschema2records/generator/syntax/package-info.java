/** Small languages that several parts read: patterns of paths, and numbers of YAML. */
@NullMarked
package io.github.jsonschema2records.generator.syntax;

import org.jspecify.annotations.NullMarked;
