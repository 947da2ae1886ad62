package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetter;
import io.github.jsonschema2records.flink.JsonTypeInfo;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.types.Either;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Passes on the events and puts the dead letters aside. Its metrics are {@code events}, {@code invalid} for each kind,
 * and {@code eventTimeLag}, the milliseconds from the time of the last event to now.
 */
final class DeadLetterOutput extends ProcessFunction<Either<DeadLetter, BatchEvent>, BatchEvent> {

    private static final long serialVersionUID = 1;

    static final OutputTag<DeadLetter> LETTERS = new OutputTag<>("dead letters", new JsonTypeInfo<>(DeadLetter.class));

    /** Kind of a text without an event, which has no violations. */
    private static final String NO_EVENT = "NO_EVENT";

    private transient Counter events;
    private transient Map<String, Counter> invalid;
    private transient long lastTime;

    @Override
    public void open(OpenContext context) {
        events = getRuntimeContext().getMetricGroup().counter("events");
        invalid = new HashMap<>();
        lastTime = System.currentTimeMillis();
        getRuntimeContext().getMetricGroup().gauge("eventTimeLag", (Gauge<Long>)
                () -> System.currentTimeMillis() - lastTime);
    }

    @Override
    public void processElement(Either<DeadLetter, BatchEvent> found, Context context, Collector<BatchEvent> out) {
        if (found.isLeft()) {
            context.output(LETTERS, found.left());
            count(found.left());
        } else {
            lastTime = found.right().time().toEpochMilli();
            events.inc();
            out.collect(found.right());
        }
    }

    private void count(DeadLetter letter) {
        String kind = letter.violations().isEmpty()
                ? NO_EVENT
                : letter.violations().get(0).kind();
        invalid.computeIfAbsent(
                        kind,
                        key -> getRuntimeContext()
                                .getMetricGroup()
                                .addGroup("kind", key)
                                .counter("invalid"))
                .inc();
    }
}
