package io.github.jsonschema2records.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class JobHistoryTest {

    private static final long NOON = 1_770_033_600;

    private static final BatchEvent STARTING = event("STARTING", NOON);
    private static final BatchEvent RUNNING = event("RUNNING", NOON);
    private static final BatchEvent REPLAYED = BatchEvent.fromJson(new JobEvent(1, "RUNNING", NOON, 0).replayed());

    @Test
    void theNewestStateIsWrittenAtTheEnd() throws Exception {
        try (Harness history = new Harness(null)) {
            history.open();
            history.add(RUNNING, STARTING, REPLAYED, STARTING);
            assertThat(history.events()).containsExactly(RUNNING, STARTING);
            history.processWatermark(Long.MAX_VALUE - 1);
            assertThat(history.newest()).isEmpty();
            history.processWatermark(Long.MAX_VALUE);
            assertThat(history.newest()).containsExactly(REPLAYED);
        }
    }

    @Test
    void ofATopicItIsWrittenAfterEachIntervalInWhichItChanged() throws Exception {
        try (Harness history = new Harness(Duration.ofHours(1))) {
            history.open();
            history.add(STARTING, RUNNING);
            history.processWatermark((NOON + 3599) * 1000);
            assertThat(history.newest()).isEmpty();
            history.processWatermark((NOON + 3600) * 1000);
            history.processWatermark((NOON + 7200) * 1000);
            assertThat(history.newest()).containsExactly(RUNNING);
            BatchEvent ended = event("SUCCEEDED", NOON + 60);
            history.add(ended);
            history.processWatermark((NOON + 7201) * 1000);
            assertThat(history.newest()).containsExactly(RUNNING, ended);
        }
    }

    @Test
    void ofATopicAStateIsWrittenOnceAlthoughTwoIntervalsEnd() throws Exception {
        try (Harness history = new Harness(Duration.ofHours(1))) {
            history.open();
            BatchEvent ended = event("SUCCEEDED", NOON + 3600);
            history.add(RUNNING, ended);
            history.processWatermark((NOON + 3600) * 1000);
            history.processWatermark((NOON + 7200) * 1000);
            assertThat(history.newest()).containsExactly(ended);
            history.add(event("FAILED", NOON + 3601), event("SUCCEEDED", NOON + 3602));
            history.processWatermark((NOON + 7201) * 1000);
            assertThat(history.newest()).containsExactly(ended, event("SUCCEEDED", NOON + 3602));
        }
    }

    @Test
    void aRestartKeepsTheState() throws Exception {
        OperatorSubtaskState state;
        try (Harness history = new Harness(null)) {
            history.open();
            history.add(RUNNING);
            state = history.snapshot(1, 1);
        }
        try (Harness history = new Harness(null)) {
            history.initializeState(state);
            history.open();
            history.add(REPLAYED, STARTING);
            history.processWatermark(Long.MAX_VALUE);
            assertThat(history.events()).containsExactly(STARTING);
            assertThat(history.newest()).containsExactly(REPLAYED);
        }
    }

    @Test
    void theStateOfAJobIsForgotten() throws Exception {
        try (Harness history = new Harness(null)) {
            history.open();
            history.setStateTtlProcessingTime(0);
            history.add(RUNNING);
            history.setStateTtlProcessingTime(Duration.ofDays(2).toMillis() + 1);
            history.add(RUNNING);
            assertThat(history.events()).containsExactly(RUNNING, RUNNING);
        }
    }

    @Test
    void eachEventIsForgottenByItself() throws Exception {
        try (Harness history = new Harness(null)) {
            history.open();
            history.setStateTtlProcessingTime(0);
            history.add(STARTING);
            history.setStateTtlProcessingTime(Duration.ofDays(1).toMillis());
            history.add(RUNNING);
            history.setStateTtlProcessingTime(Duration.ofDays(2).toMillis() + 1);
            history.add(STARTING, RUNNING);
            assertThat(history.events()).containsExactly(STARTING, RUNNING, STARTING);
        }
    }

    private static BatchEvent event(String status, long time) {
        return BatchEvent.fromJson(new JobEvent(1, status, time, 0).json());
    }

    /** Runs the function without a cluster. */
    private static final class Harness extends KeyedOneInputStreamOperatorTestHarness<String, BatchEvent, BatchEvent> {

        private Harness(Duration interval) throws Exception {
            super(
                    new KeyedProcessOperator<>(new JobHistory(Duration.ofDays(2), interval)),
                    JobHistory::job,
                    Types.STRING);
        }

        private void add(BatchEvent... events) throws Exception {
            for (BatchEvent event : events) {
                processElement(event, event.time().toEpochMilli());
            }
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } catch (Exception e) {
                throw new IOException(e);
            }
        }

        private List<BatchEvent> events() {
            return extractOutputValues();
        }

        private List<BatchEvent> newest() {
            Queue<StreamRecord<BatchEvent>> newest = getSideOutput(JobHistory.NEWEST);
            return newest == null
                    ? List.of()
                    : newest.stream().map(StreamRecord::getValue).toList();
        }
    }
}
