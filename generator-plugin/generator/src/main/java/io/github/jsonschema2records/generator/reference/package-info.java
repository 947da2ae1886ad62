/** The reference page of schemas: one HTML file for people, with every type, property and constraint. */
@NullMarked
package io.github.jsonschema2records.generator.reference;

import org.jspecify.annotations.NullMarked;
