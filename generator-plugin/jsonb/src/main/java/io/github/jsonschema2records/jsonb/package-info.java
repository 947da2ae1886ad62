/** Generated types with JSON-B. */
@NullMarked
package io.github.jsonschema2records.jsonb;

import org.jspecify.annotations.NullMarked;
