package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The recipes of the page about the events do what it says. */
class RecipesTest {

    @Test
    void duplicatesAreDropped() throws IOException {
        String once = Samples.made().stream().map(Samples::text).collect(Collectors.joining("\n"));
        byte[] archive = (once + once + "[]").getBytes(StandardCharsets.UTF_8);

        assertThat(RecipesExample.withoutDuplicates(new ByteArrayInputStream(archive)))
                .hasSameSizeAs(Samples.made());
    }

    @Test
    void parentsAreNotCountedAsFailures() {
        List<BatchEvent> events =
                List.of(event("made-array-parent.failed.json"), event("made-array-child.failed.json"));

        assertThat(RecipesExample.failuresOfQueues(events))
                .containsOnly(Map.entry("arn:aws:batch:eu-central-1:123456789012:job-queue/genomics", 1));
    }

    @Test
    void alertsNameTheReason() {
        assertThat(Samples.made().stream()
                        .filter(name -> name.startsWith("made-job-queue-blocked."))
                        .map(name -> RecipesExample.alert((JobQueueBlocked) event(name)))
                        .map(alert -> alert.substring(alert.indexOf('/') + 1)))
                .contains("reports waits for capacity", "reports needs help: ACTION_REQUIRED");
        assertThat(RecipesExample.alert((JobQueueBlocked) event(Samples.JOB_QUEUE_BLOCKED)))
                .endsWith(" is blocked: blocked-reason");
    }

    @Test
    void theRunTimesOfAllAttemptsAreAdded() {
        assertThat(RecipesExample.running(((JobStateChange) event("made-retried.failed.json")).detail()))
                .isEqualTo(Duration.ofMinutes(24));
    }

    @Test
    void additionsAreCounted() {
        Map<String, Integer> counters = new TreeMap<>();
        byte[] event = Samples.text(Samples.JOB_STATE_CHANGE, "\"RUNNABLE\"", "\"PAUSED\"")
                .getBytes(StandardCharsets.UTF_8);
        RecipesExample.countAdditions(event, counters);
        RecipesExample.countAdditions(event, counters);

        assertThat(counters).containsOnly(Map.entry("unknown value /detail/status \"PAUSED\"", 2));
    }

    private static BatchEvent event(String name) {
        return BatchEvent.fromJson(Samples.text(name));
    }
}
