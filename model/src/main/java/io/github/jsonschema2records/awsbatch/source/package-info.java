/** Finds events in the forms in which they reach consumers: queues, streams, logs, archives. */
@NullMarked
package io.github.jsonschema2records.awsbatch.source;

import org.jspecify.annotations.NullMarked;
