package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetter;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/**
 * Metrics of the source: {@code events}; {@code kind.K.invalid} for each kind K of violations; and
 * {@code eventTimeLag}, the milliseconds from the time of the last event to now.
 */
final class EventMetrics {

    /** Kind of a text without an event, which has no violations. */
    private static final String NO_EVENT = "NO_EVENT";

    private final MetricGroup group;
    private final Counter events;
    private final Map<String, Counter> invalid = new HashMap<>();
    private volatile Instant last;

    EventMetrics(MetricGroup group, Clock clock) {
        this.group = group;
        events = group.counter("events");
        last = clock.instant();
        group.gauge("eventTimeLag", (Gauge<Long>) () -> clock.millis() - last.toEpochMilli());
    }

    void count(BatchEvent event) {
        last = event.time();
        events.inc();
    }

    void count(DeadLetter letter) {
        String kind = letter.violations().isEmpty()
                ? NO_EVENT
                : letter.violations().get(0).kind();
        invalid.computeIfAbsent(kind, key -> group.addGroup("kind", key).counter("invalid"))
                .inc();
    }
}
