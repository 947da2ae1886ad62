/** Stage 7: chooses all Java identifiers. */
@NullMarked
package io.github.jsonschema2records.generator.name;

import org.jspecify.annotations.NullMarked;
