/** Tests that every JSON mapper has to pass, and the types that they use. */
@NullMarked
package io.github.jsonschema2records.mapping;

import org.jspecify.annotations.NullMarked;
