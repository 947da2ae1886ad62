package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Handles an invocation of an AWS Lambda function: by a rule of EventBridge, or with the records of Amazon SQS,
 * Kinesis, Amazon SNS or EventBridge Pipes. It tells records that can be tried again from those that can never be
 * handled:
 * <ul>
 *   <li>What is not a valid event is given to {@link EventConsumer#reject}, and is done.
 *   <li>What a consumer fails to handle is delivered again. For SQS and Kinesis, the answer names these records only.
 *       For the others there are no partial failures: the exception leads to a new invocation with the same input.
 * </ul>
 * <pre>{@code
 * public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
 *     out.write(LambdaInvocation.handle(in, consumer));
 * }
 * }</pre>
 *
 * <p>The event source mapping must have the function response type {@code ReportBatchItemFailures}. Without it, Lambda
 * ignores the answer, and records that failed are lost.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">AWS Lambda Developer
 *     Guide: partial batch responses of Amazon SQS</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html">AWS Lambda
 *     Developer Guide: partial batch responses of Kinesis</a>
 */
public final class LambdaInvocation {

    private final JsonDocument input;
    private final EventConsumer consumer;

    /** The identifiers of the records that are to be delivered again. */
    private final List<String> failed = new ArrayList<>();

    private LambdaInvocation(JsonDocument input, EventConsumer consumer) {
        this.input = input;
        this.consumer = consumer;
    }

    /**
     * Handles all events of the input.
     *
     * @param in the input of the invocation, which is not closed
     * @param consumer the consumer of the events
     * @return the answer as JSON, with the records that are to be delivered again
     * @throws IOException if the input cannot be read, or a record failed that cannot be delivered again by itself
     */
    public static byte[] handle(InputStream in, EventConsumer consumer) throws IOException {
        JsonDocument input = JsonDocument.of(in.readAllBytes());
        LambdaInvocation invocation = new LambdaInvocation(input, consumer);
        invocation.handle();
        return LambdaRecord.answer(invocation.failed);
    }

    private void handle() throws IOException {
        int records = records();
        if (records < 0) {
            handleOrThrow(0);
            return;
        }
        boolean stopped = false;
        int end = input.end(records);
        for (int at = input.first(records); at < end; at = input.next(at)) {
            LambdaRecord record = LambdaRecord.at(input, at);
            String id = record.id();
            if (id == null) {
                handleOrThrow(at);
            } else if (!stopped && !isHandled(at)) {
                failed.add(id);
                stopped = record.isOrdered();
            } else if (stopped && record.isFifo()) {
                failed.add(id);
            }
        }
    }

    /** Returns the array of records, or -1 if the whole input is one. */
    private int records() {
        if (input.failure() != null) {
            return -1;
        }
        int records = input.isObject(0) ? input.find(0, "Records") : 0;
        return records >= 0 && input.isArray(records) ? records : -1;
    }

    private boolean isHandled(int at) {
        try {
            consume(at);
            return true;
        } catch (Exception e) {
            consumer.failed(at == 0 ? "" : input.pointer(at), e);
            return false;
        }
    }

    private void handleOrThrow(int at) throws IOException {
        try {
            consume(at);
        } catch (Exception e) {
            consumer.failed(at == 0 ? "" : input.pointer(at), e);
            throw new IOException("an event was not handled and has to be delivered again", e);
        }
    }

    private void consume(int at) throws Exception {
        EventSearch search = EventSearch.ofValue(input, at, Sought.EVENT, JsonLimits.DEFAULTS);
        for (Finding finding = search.next(); finding != null; finding = search.next()) {
            if (finding instanceof Finding.Event event) {
                ReadResult<BatchEvent> result = BatchEvent.CODEC.tryFromJson(event.document());
                if (result instanceof ReadResult.Valid<BatchEvent> valid) {
                    consumer.accept(valid.value());
                } else {
                    List<Violation> violations = ((ReadResult.Invalid<BatchEvent>) result).violations();
                    reject(at, finding.place(), violations.get(0).toString(), violations);
                }
            } else if (finding instanceof Finding.Nothing nothing) {
                reject(at, finding.place(), nothing.hint(), List.of());
            }
        }
    }

    private void reject(int at, String place, String reason, List<Violation> violations) throws Exception {
        byte[] json = input.failure() == null ? input.copy(at) : input.source().clone();
        consumer.reject(new RejectedRecord(place, reason, violations, json));
    }
}
