/** The Maven goals, and the work they do in plain classes. */
@NullMarked
package io.github.jsonschema2records.maven;

import org.jspecify.annotations.NullMarked;
