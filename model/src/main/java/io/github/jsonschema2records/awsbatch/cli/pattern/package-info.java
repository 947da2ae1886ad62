/** Checks of EventBridge rule patterns by the schema of the events, and matching by AWS's library. */
@NullMarked
package io.github.jsonschema2records.awsbatch.cli.pattern;

import org.jspecify.annotations.NullMarked;
