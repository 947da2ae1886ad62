package io.github.jsonschema2records.awsbatch.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchJob;
import io.github.jsonschema2records.awsbatch.BlockedReason;
import io.github.jsonschema2records.awsbatch.JobQueueBlocked;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.awsbatch.JobStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the page about the events that use the samples. */
class SamplesExampleTest {

    // example
    @ParameterizedTest
    @MethodSource("io.github.jsonschema2records.awsbatch.samples.SampleEvents#all")
    void everyEventHasALine(SampleEvent sample) {
        assertThat(line(sample.event())).startsWith("Batch ");
    }

    @Test
    void aReplayedFailureSaysSo() {
        JobStateChange failed = SampleEvents.job(SampleJob.ARRAY_CHILD, JobStatus.Known.FAILED);
        JobStateChange replayed = failed.toBuilder().replayName("again").build();
        assertThat(line(replayed)).endsWith("align is FAILED (replay)");
    }

    @Test
    void aBlockedQueueSaysWhy() {
        JobQueueBlocked blocked = SampleEvents.jobQueueBlocked(BlockedReason.Known.UNDETERMINED);
        assertThat(line(blocked)).endsWith("report is RUNNABLE, UNDETERMINED");
    }
    // end

    /** Describes an event: the program that the example tests. */
    private static String line(BatchEvent event) {
        BatchJob job = BatchJob.of(event);
        if (job == null) {
            return event.detailType();
        }
        @Nullable BlockedReason reason = BlockedReason.of(job.reason());
        String replay = event instanceof JobStateChange change && change.replayName() != null ? " (replay)" : "";
        return event.detailType() + ": " + job.name() + " is " + job.status()
                + (reason == null ? "" : ", " + reason.code()) + replay;
    }
}
