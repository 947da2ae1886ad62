/** What is wrong with a user's input, where, and what to do about it, as data; used by every stage and using none. */
@NullMarked
package io.github.jsonschema2records.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
