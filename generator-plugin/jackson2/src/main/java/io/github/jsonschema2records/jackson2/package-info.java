/** Module for Jackson 2: reads generated types with validation and positions, and writes them. */
@NullMarked
package io.github.jsonschema2records.jackson2;

import org.jspecify.annotations.NullMarked;
