package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.awsbatch.BatchEvent;

/** Receives the events of an invocation of AWS Lambda. See {@link LambdaInvocation}. */
public interface EventConsumer {

    /**
     * Handles a valid event. An event can arrive more than once, and in any order.
     *
     * @throws Exception if the event cannot be handled now. The record is delivered again
     */
    void accept(BatchEvent event) throws Exception;

    /**
     * Keeps a record that can never be handled, such as in a dead-letter queue. It is not delivered again.
     *
     * @throws Exception if the record cannot be kept now. It is delivered again
     */
    void reject(RejectedRecord record) throws Exception;

    /**
     * Takes notice, such as in a log, of a record that is delivered again.
     *
     * @param place the place of the record in the input, a JSON Pointer; empty for the whole input
     * @param cause the exception of {@link #accept} or {@link #reject}
     */
    void failed(String place, Exception cause);
}
