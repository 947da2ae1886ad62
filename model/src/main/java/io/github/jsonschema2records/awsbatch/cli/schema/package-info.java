/** Answers of the schema about a place in events: whether it exists, in which kinds, and with which values. */
@NullMarked
package io.github.jsonschema2records.awsbatch.cli.schema;

import org.jspecify.annotations.NullMarked;
