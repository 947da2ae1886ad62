package io.github.jsonschema2records.awsbatch.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LambdaInvocationTest {

    private static final String EVENT =
            JsonData.parse(Samples.text(Samples.JOB_STATE_CHANGE)).toString();

    /** A valid event that the consumer cannot handle now. */
    private static final String BUSY = EVENT.replace("\"event-test\"", "\"busy\"");

    private static final String INVALID = EVENT.replace("\"version\":\"0\"", "\"version\":0");

    /** Keeps what it gets. */
    private static final class Recorder implements EventConsumer {
        private final List<String> seen = new ArrayList<>();
        private boolean keepsNothing;

        @Override
        public void accept(BatchEvent event) throws IOException {
            if (event.toString().contains("\"busy\"")) {
                throw new IOException("busy");
            }
            seen.add("accepted");
        }

        @Override
        public void reject(RejectedRecord record) throws IOException {
            if (keepsNothing) {
                throw new IOException("full");
            }
            seen.add("rejected " + record);
        }

        @Override
        public void failed(String place, Exception cause) {
            seen.add("failed " + place + ": " + cause.getMessage());
        }
    }

    private final Recorder consumer = new Recorder();

    private String answer(String input) throws IOException {
        byte[] answer = LambdaInvocation.handle(new ByteArrayInputStream(input.getBytes(UTF_8)), consumer);
        return new String(answer, UTF_8);
    }

    private static String records(String... records) {
        return "{\"Records\":[" + String.join(",", records) + "]}";
    }

    private static String sqs(String queue, String... bodies) {
        return records(IntStream.range(0, bodies.length)
                .mapToObj(i -> "{\"messageId\":\"m" + i + "\",\"body\":" + JsonData.of(bodies[i])
                        + ",\"eventSource\":\"aws:sqs\",\"eventSourceARN\":\"arn:aws:sqs:us-east-1:1:" + queue + "\"}")
                .toArray(String[]::new));
    }

    private static String kinesis(String... events) {
        return records(IntStream.range(0, events.length)
                .mapToObj(i -> "{\"kinesis\":{\"sequenceNumber\":\"s" + i + "\",\"data\":\""
                        + Base64.getEncoder().encodeToString(events[i].getBytes(UTF_8)) + "\"},\"eventID\":\"e" + i
                        + "\"}")
                .toArray(String[]::new));
    }

    private static String sns(String message) {
        return records(
                "{\"EventSource\":\"aws:sns\",\"Sns\":{\"MessageId\":\"m\",\"Message\":" + JsonData.of(message) + "}}");
    }

    private static String failures(String... ids) {
        return List.of(ids).stream()
                .map(id -> "{\"itemIdentifier\":\"" + id + "\"}")
                .collect(Collectors.joining(",", "{\"batchItemFailures\":[", "]}"));
    }

    @Test
    void theEventOfARule() throws IOException {
        assertThat(answer(EVENT)).isEqualTo(failures());
        assertThat(consumer.seen).containsExactly("accepted");
    }

    @Test
    void anInvalidEventOfARuleIsNotTriedAgain() throws IOException {
        assertThat(answer(INVALID)).isEqualTo(failures());
        assertThat(consumer.seen).containsExactly("rejected 1:12: version: must be a string, but is an integer");
    }

    @Test
    void anEventOfARuleThatFailsIsTriedAgain() {
        assertThatThrownBy(() -> answer(BUSY)).isInstanceOf(IOException.class).hasRootCauseMessage("busy");
        assertThat(consumer.seen).containsExactly("failed : busy");
    }

    @Test
    void onlyFailedMessagesOfAQueueAreDeliveredAgain() throws IOException {
        assertThat(answer(sqs("jobs", EVENT, BUSY, INVALID, "hello", BUSY, EVENT)))
                .isEqualTo(failures("m1", "m4"));
        assertThat(consumer.seen)
                .containsExactly(
                        "accepted",
                        "failed /Records/1: busy",
                        "rejected /Records/2/body: 1:12: version: must be a string, but is an integer",
                        "rejected /Records/3: no event: an event has the members detail-type, source and detail",
                        "failed /Records/4: busy",
                        "accepted");
    }

    @Test
    void aBrokenTextBehindAnEventIsRejected() throws IOException {
        assertThat(answer(kinesis(EVENT + "\n{\"version\":"))).isEqualTo(failures());
        assertThat(consumer.seen)
                .hasSize(2)
                .startsWith("accepted")
                .last()
                .asString()
                .startsWith("rejected /Records/0/kinesis/data: 2:12: ");
    }

    @Test
    void messagesOfAFifoQueueKeepTheirOrder() throws IOException {
        assertThat(answer(sqs("jobs.fifo", EVENT, BUSY, EVENT, INVALID))).isEqualTo(failures("m1", "m2", "m3"));
        assertThat(consumer.seen).containsExactly("accepted", "failed /Records/1: busy");
    }

    @Test
    void aStreamStartsAgainAtTheFirstFailure() throws IOException {
        assertThat(answer(kinesis(INVALID, EVENT, BUSY, EVENT, BUSY))).isEqualTo(failures("s2"));
        assertThat(consumer.seen)
                .containsExactly(
                        "rejected /Records/0/kinesis/data: 1:12: version: must be a string, but is an integer",
                        "accepted",
                        "failed /Records/2: busy");
    }

    @Test
    void notificationsHaveNoPartialFailures() throws IOException {
        assertThat(answer(sns(EVENT))).isEqualTo(failures());
        assertThat(answer(sns(INVALID))).isEqualTo(failures());
        assertThatThrownBy(() -> answer(sns(BUSY))).isInstanceOf(IOException.class);
    }

    @Test
    void pipes() throws IOException {
        assertThat(answer("[{\"messageId\":\"a\",\"body\":" + JsonData.of(BUSY) + "},{\"messageId\":\"b\",\"body\":"
                        + JsonData.of(EVENT) + "}]"))
                .isEqualTo(failures("a"));
        String data = Base64.getEncoder().encodeToString(BUSY.getBytes(UTF_8));
        assertThat(answer("[{\"sequenceNumber\":\"1\",\"eventID\":\"shard:1\",\"data\":\"" + data + "\"}]"))
                .isEqualTo(failures("shard:1"));
        assertThat(answer("[" + EVENT + "," + EVENT + "]")).isEqualTo(failures());
    }

    @Test
    void aRecordThatCannotBeKeptIsDeliveredAgain() throws IOException {
        consumer.keepsNothing = true;
        assertThat(answer(sqs("jobs", INVALID, EVENT))).isEqualTo(failures("m0"));
        assertThat(consumer.seen).containsExactly("failed /Records/0: full", "accepted");
    }

    @Test
    void inputsWithoutEvents() throws IOException {
        assertThat(answer("{")).isEqualTo(failures());
        assertThat(answer("{}")).isEqualTo(failures());
        assertThat(answer("{\"Records\":[null,5]}")).isEqualTo(failures());
        assertThat(consumer.seen).hasSize(4).allMatch(seen -> seen.startsWith("rejected "));
    }

    @Test
    void aRejectedRecordIsOneLine() throws IOException {
        answer(sqs("jobs", "{\"a\\nb\": " + INVALID + "}"));
        assertThat(consumer.seen)
                .singleElement()
                .asString()
                .startsWith("rejected /Records/0/body -> /a\\u000ab: ")
                .doesNotContain("\n");
    }

    @Test
    void rejectedRecordsAreKeptAsTheyWereDelivered() throws IOException {
        List<String> kept = new ArrayList<>();
        EventConsumer keeper = new EventConsumer() {
            @Override
            public void accept(BatchEvent event) {}

            @Override
            public void reject(RejectedRecord record) {
                kept.add(new String(record.json(), UTF_8));
                assertThat(record.violations()).hasSize(1);
                assertThat(record.reason()).endsWith("must be a string, but is an integer");
            }

            @Override
            public void failed(String place, Exception cause) {}
        };
        String input = sqs("jobs", INVALID);
        LambdaInvocation.handle(new ByteArrayInputStream(input.getBytes(UTF_8)), keeper);
        assertThat(kept).containsExactly(JsonData.parse(input).at("/Records/0").toString());
    }
}
