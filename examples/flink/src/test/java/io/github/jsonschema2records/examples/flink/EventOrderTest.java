package io.github.jsonschema2records.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchJob;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EventOrderTest {

    /** Events of a job, from the oldest to the newest. */
    private static final List<String> ORDERED = List.of(
            new JobEvent(1, "SUCCEEDED", 999, 1).json(),
            new JobEvent(1, "RUNNABLE", 1000, 0).json(),
            new JobEvent(1, "STARTING", 1000, 0).json(),
            new JobEvent(1, "RUNNING", 1000, 0).json(),
            new JobEvent(1, "RUNNABLE", 1000, 1).json(),
            new JobEvent(1, "FAILED", 1000, 2).json(),
            new JobEvent(1, "SUCCEEDED", 1000, 2).json(),
            new JobEvent(1, "SUCCEEDED", 1000, 2).replayed(),
            new JobEvent(1, "RUNNABLE", 1001, 0).json());

    @Test
    void timeThenAttemptsThenStatusThenText() {
        for (int i = 0; i < ORDERED.size(); i++) {
            for (int j = 0; j < ORDERED.size(); j++) {
                assertThat(isNewer(ORDERED.get(i), ORDERED.get(j)))
                        .as(i + " and " + j)
                        .isEqualTo(i > j);
            }
        }
    }

    private static boolean isNewer(String json, String other) {
        BatchEvent a = BatchEvent.fromJson(json);
        BatchEvent b = BatchEvent.fromJson(other);
        return EventOrder.isNewer(a, Objects.requireNonNull(BatchJob.of(a)), b, Objects.requireNonNull(BatchJob.of(b)));
    }
}
