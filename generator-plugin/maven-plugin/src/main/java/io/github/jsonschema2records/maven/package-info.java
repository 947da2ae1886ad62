/** The Maven goals, and plain classes that do their work. */
@NullMarked
package io.github.jsonschema2records.maven;

import org.jspecify.annotations.NullMarked;
