package io.github.jsonschema2records.examples.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.github.jsonschema2records.awsbatch.source.LambdaInvocation;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailedJobsHandlerTest {

    private static final Path EVENTS =
            Path.of(System.getProperty("basedir", "")).resolve("../events");

    /** A log that is kept, or that is not available. */
    private static final class Log implements LambdaLogger {
        private final List<String> lines = new ArrayList<>();
        private boolean failsOnJobs;

        @Override
        public void log(String line) {
            if (failsOnJobs && line.startsWith("failed: ")) {
                throw new IllegalStateException("the log is full");
            }
            lines.add(line);
        }

        @Override
        public void log(byte[] line) {
            log(new String(line, UTF_8));
        }
    }

    private final Log log = new Log();

    private static String event(String name) throws IOException {
        return JsonData.parse(Files.readString(EVENTS.resolve(name))).toString();
    }

    private String handle(String input) throws IOException {
        return new String(
                LambdaInvocation.handle(new ByteArrayInputStream(input.getBytes(UTF_8)), new FailedJobs(log)), UTF_8);
    }

    private static String sqs(String... bodies) {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < bodies.length; i++) {
            records.append(i == 0 ? "" : ",")
                    .append("{\"messageId\":\"m" + i + "\",\"body\":" + JsonData.of(bodies[i]) + "}");
        }
        return "{\"Records\":[" + records + "]}";
    }

    @Test
    void aFailedJobIsLogged() throws IOException {
        assertThat(handle(event("made-failure.host-terminated.json"))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(log.lines).singleElement().asString().startsWith("failed: ").contains("Host EC2");
    }

    @Test
    void parentsThatFailByThemselvesAreLogged() throws IOException {
        String array = event("made-array-parent.failed.json");
        handle(array.replace("Array Child Job failed", "stopped by the night watch"));
        handle(event("made-multi-node-parent.failed.json"));
        assertThat(log.lines).hasSize(2).first().asString().endsWith(": stopped by the night watch");
    }

    @Test
    void arraysWithFailedChildrenAndOtherJobsAreNot() throws IOException {
        handle(event("made-array-parent.failed.json"));
        handle(event("batch-job-state-change.runnable.json"));
        handle(event("batch-service-job-state-change.succeeded.json"));
        assertThat(log.lines).isEmpty();
    }

    @Test
    void anInvalidMessageIsNotTriedAgainAndAFailureIs() throws IOException {
        log.failsOnJobs = true;
        String failed = event("made-failure.host-terminated.json");
        String invalid = failed.replace("\"version\":\"0\"", "\"version\":0");
        assertThat(handle(sqs(invalid, failed, event("batch-job-state-change.runnable.json"))))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}");
        assertThat(log.lines)
                .containsExactly(
                        "rejected: /Records/0/body: 1:12: version: must be a string, but is an integer",
                        "to be delivered again: /Records/1: java.lang.IllegalStateException: the log is full");
    }

    @Test
    void recordsOfAStream() throws IOException {
        String data = Base64.getEncoder()
                .encodeToString(event("made-failure.host-terminated.json").getBytes(UTF_8));
        handle("{\"Records\":[{\"kinesis\":{\"sequenceNumber\":\"1\",\"data\":\"" + data + "\"}}]}");
        assertThat(log.lines).hasSize(1);
    }

    @Test
    void notifications() throws IOException {
        String message = JsonData.of(event("made-failure.host-terminated.json")).toString();
        handle("{\"Records\":[{\"EventSource\":\"aws:sns\",\"Sns\":{\"Message\":" + message + "}}]}");
        assertThat(log.lines).hasSize(1);
    }

    @Test
    void theEventOfThePrimingIsValid() {
        Log lines = new Log();
        Priming.run(lines);
        assertThat(lines.lines).containsExactly("failed: priming priming");
    }
}
