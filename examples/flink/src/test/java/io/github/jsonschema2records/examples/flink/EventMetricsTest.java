package io.github.jsonschema2records.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetters;
import io.github.jsonschema2records.flink.JsonDeserializationSchema;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.SimpleCounter;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.junit.jupiter.api.Test;

class EventMetricsTest {

    private final Map<String, Counter> counters = new TreeMap<>();
    private final Map<String, Gauge<?>> gauges = new TreeMap<>();

    @Test
    void countsEventsAndKindsAndMeasuresTheLag() {
        Instant now = Instant.ofEpochSecond(1_770_000_060);
        EventMetrics metrics = new EventMetrics(new Group(""), Clock.fixed(now, ZoneOffset.UTC));
        assertThat(gauges.get("eventTimeLag").getValue()).isEqualTo(0L);

        String event = new JobEvent(1, "RUNNING", 1_770_000_000, 0).json();
        metrics.count(BatchEvent.fromJson(event));
        for (String invalid : List.of("{}", "{", "{\"id\":7}")) {
            metrics.count(JsonDeserializationSchema.of(BatchEvent.class, "test")
                    .deserialize(invalid.getBytes(StandardCharsets.UTF_8))
                    .left());
        }
        metrics.count(DeadLetters.of("file:1", "no event", List.of(), null));

        assertThat(gauges.get("eventTimeLag").getValue()).isEqualTo(60_000L);
        assertThat(counters).hasSize(4);
        assertThat(counters.get("events").getCount()).isEqualTo(1);
        assertThat(counters.get("kind.SCHEMA.invalid").getCount()).isEqualTo(2);
        assertThat(counters.get("kind.SYNTAX.invalid").getCount()).isEqualTo(1);
        assertThat(counters.get("kind.NO_EVENT.invalid").getCount()).isEqualTo(1);
    }

    /** Keeps the metrics by their names. */
    private final class Group extends UnregisteredMetricsGroup {

        private final String prefix;

        private Group(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Counter counter(String name) {
            return counters.computeIfAbsent(prefix + name, key -> new SimpleCounter());
        }

        @Override
        public <T, G extends Gauge<T>> G gauge(String name, G gauge) {
            gauges.put(prefix + name, gauge);
            return gauge;
        }

        @Override
        public MetricGroup addGroup(String key, String value) {
            return new Group(prefix + key + "." + value + ".");
        }
    }
}
