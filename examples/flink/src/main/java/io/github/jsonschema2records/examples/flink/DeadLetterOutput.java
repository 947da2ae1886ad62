package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetter;
import io.github.jsonschema2records.flink.JsonTypeInfo;
import java.time.Clock;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.types.Either;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Passes on the events, puts the dead letters aside, and counts both. */
final class DeadLetterOutput extends ProcessFunction<Either<DeadLetter, BatchEvent>, BatchEvent> {

    private static final long serialVersionUID = 1;

    static final OutputTag<DeadLetter> LETTERS = new OutputTag<>("dead letters", new JsonTypeInfo<>(DeadLetter.class));

    private transient EventMetrics metrics;

    @Override
    public void open(OpenContext context) {
        metrics = new EventMetrics(getRuntimeContext().getMetricGroup(), Clock.systemUTC());
    }

    @Override
    public void processElement(Either<DeadLetter, BatchEvent> found, Context context, Collector<BatchEvent> out) {
        if (found.isLeft()) {
            metrics.count(found.left());
            context.output(LETTERS, found.left());
        } else {
            metrics.count(found.right());
            out.collect(found.right());
        }
    }
}
