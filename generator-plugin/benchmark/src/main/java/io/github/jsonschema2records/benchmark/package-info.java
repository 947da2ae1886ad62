/** How fast events are read and checked, beside other libraries. */
@NullMarked
package io.github.jsonschema2records.benchmark;

import org.jspecify.annotations.NullMarked;
