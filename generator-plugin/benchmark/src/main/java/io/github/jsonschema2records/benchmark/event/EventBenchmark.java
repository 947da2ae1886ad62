package io.github.jsonschema2records.benchmark.event;

import io.github.jsonschema2records.benchmark.measure.Operation;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Runs the operations on an event under JMH, one operation a JVM: a second opinion on {@link EventRun}, which measures
 * all of them in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EventBenchmark {

    /** The event. */
    @Param
    public EventDocument event = EventDocument.SERVICE_JOB;

    /** The operation. */
    @Param
    public EventOperation operation = EventOperation.PARSE;

    private @Nullable Operation prepared;

    /** Prepares the library for the event. */
    @Setup
    public void prepare() throws IOException {
        prepared = operation.prepare(event);
    }

    /** Runs the operation. */
    @Benchmark
    public @Nullable Object run() throws Exception {
        return Objects.requireNonNull(prepared).run();
    }
}
