package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchJob;
import io.github.jsonschema2records.awsbatch.EventKey;
import io.github.jsonschema2records.awsbatch.EventTypes;
import io.github.jsonschema2records.flink.JsonTypeInfo;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Drops the duplicates of the events of a job, and keeps the newest one. The input is keyed by {@link #job}.
 *
 * <p>Each event is forgotten some time after it was read, and so is the newest one. A duplicate that comes later is not
 * recognized. An older event that comes after the newest one was forgotten counts as the newest.
 */
final class JobHistory extends KeyedProcessFunction<String, BatchEvent, BatchEvent> {

    private static final long serialVersionUID = 1;

    static final OutputTag<BatchEvent> NEWEST = new OutputTag<>("newest states", new JsonTypeInfo<>(BatchEvent.class));

    private final Duration remembered;
    private final long interval;

    private transient MapState<String, Boolean> seen;
    private transient ValueState<BatchEvent> newest;
    private transient Counter duplicates;

    /**
     * Creates the function.
     *
     * @param remembered the time of the cluster from reading an event until it is forgotten
     * @param interval the interval of event time after which changed states are written, or null for the end only
     */
    JobHistory(Duration remembered, @Nullable Duration interval) {
        this.remembered = remembered;
        this.interval = interval == null ? 0 : interval.toMillis();
    }

    /** Returns the key of the job of an event. An event of an unknown kind stands alone. */
    static String job(BatchEvent event) {
        EventKey key = EventKey.of(event);
        return key == null ? "event " + event.id() : key.job();
    }

    @Override
    public void open(OpenContext context) {
        StateTtlConfig ttl = StateTtlConfig.newBuilder(remembered)
                .cleanupIncrementally(1, false)
                .build();
        MapStateDescriptor<String, Boolean> keys = new MapStateDescriptor<>("keys", Types.STRING, Types.BOOLEAN);
        keys.enableTimeToLive(ttl);
        seen = getRuntimeContext().getMapState(keys);
        ValueStateDescriptor<BatchEvent> state =
                new ValueStateDescriptor<>("newest", new JsonTypeInfo<>(BatchEvent.class));
        state.enableTimeToLive(ttl);
        newest = getRuntimeContext().getState(state);
        duplicates = getRuntimeContext().getMetricGroup().counter("duplicates");
    }

    @Override
    public void processElement(BatchEvent event, Context context, Collector<BatchEvent> out) throws Exception {
        BatchJob job = BatchJob.of(event);
        if (job != null && isNewest(event, job)) {
            newest.update(event);
            context.timerService().registerEventTimeTimer(due(event));
        }
        String key = duplicateKey(event);
        if (seen.contains(key)) {
            duplicates.inc();
        } else {
            seen.put(key, true);
            out.collect(event);
        }
    }

    /** Writes the newest state. It is not written again at the end of its own interval, unless it changes. */
    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<BatchEvent> out) throws IOException {
        BatchEvent last = newest.value();
        if (last != null) {
            context.output(NEWEST, last);
            context.timerService().deleteEventTimeTimer(due(last));
        }
    }

    private boolean isNewest(BatchEvent event, BatchJob job) throws IOException {
        BatchEvent last = newest.value();
        BatchJob lastJob = last == null ? null : BatchJob.of(last);
        return last == null || lastJob == null || EventOrder.isNewer(event, job, last, lastJob);
    }

    /** Returns the event time at which the state is written: the end of the interval, or the end of the input. */
    private long due(BatchEvent event) {
        return interval == 0 ? Long.MAX_VALUE : (Math.floorDiv(event.time().toEpochMilli(), interval) + 1) * interval;
    }

    /**
     * Returns what duplicates have in common, besides the job. It is short, because each checkpoint has it: the usual
     * kind of event is left out.
     */
    private static String duplicateKey(BatchEvent event) {
        EventKey key = EventKey.of(event);
        if (key == null) {
            return "";
        }
        Instant time = key.time();
        String status = key.status() + " " + time.getEpochSecond() + "." + time.getNano() + " " + key.attempts();
        return key.detailType().equals(EventTypes.JOB_STATE_CHANGE) ? status : status + " " + key.detailType();
    }
}
