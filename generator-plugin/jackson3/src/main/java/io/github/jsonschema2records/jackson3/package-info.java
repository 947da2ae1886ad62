/** Module for Jackson 3: reads generated types with validation and positions, and writes them. */
@NullMarked
package io.github.jsonschema2records.jackson3;

import org.jspecify.annotations.NullMarked;
