package io.github.jsonschema2records.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the topology without a broker. */
class FailedJobsTest {

    @TempDir
    Path state;

    @Test
    void countsTheFailedJobsOfEachQueue() {
        List<String> failures = run(
                Events.job("FAILED", "nightly", "first"),
                Events.job("SUCCEEDED", "nightly", "second"),
                Events.job("FAILED", "hourly", "third"),
                Events.UNKNOWN,
                Events.job("FAILED", "nightly", "fourth"));
        assertThat(failures)
                .containsExactly(
                        "{\"queue\":\"nightly\",\"count\":1,\"lastJob\":\"first\"}",
                        "{\"queue\":\"hourly\",\"count\":1,\"lastJob\":\"third\"}",
                        "{\"queue\":\"nightly\",\"count\":2,\"lastJob\":\"fourth\"}");
    }

    @Test
    void skipsInvalidEventsAndTombstones() {
        List<String> failures = run("{", "{\"detail-type\":7}", null, Events.job("FAILED", "nightly", "first"));
        assertThat(failures).containsExactly("{\"queue\":\"nightly\",\"count\":1,\"lastJob\":\"first\"}");
    }

    private List<String> run(String... events) {
        Properties config = FailedJobs.config("unused:9092");
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        try (TopologyTestDriver driver = new TopologyTestDriver(FailedJobs.topology(), config)) {
            TestInputTopic<String, String> input =
                    driver.createInputTopic(FailedJobs.EVENTS, new StringSerializer(), new StringSerializer());
            for (String event : events) {
                input.pipeInput("key", event);
            }
            return driver.createOutputTopic(FailedJobs.FAILURES, new StringDeserializer(), new StringDeserializer())
                    .readValuesToList();
        }
    }
}
