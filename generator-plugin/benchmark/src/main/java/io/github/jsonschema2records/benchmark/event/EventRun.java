package io.github.jsonschema2records.benchmark.event;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.benchmark.measure.Pacing;
import io.github.jsonschema2records.benchmark.measure.Passes;
import io.github.jsonschema2records.benchmark.measure.Sample;
import java.util.function.Consumer;
import org.openjdk.jol.info.GraphLayout;

/** One JVM that measures all operations on one event, and prints the samples. */
public final class EventRun {

    private EventRun() {}

    /** Measures the event that the arguments name, at the pace that they give. */
    public static void main(String[] arguments) throws Exception {
        EventDocument event = EventDocument.valueOf(arguments[0]);
        Pacing pacing = Pacing.parse(arguments[1], arguments[2], arguments[3]);
        measure(event, pacing, sample -> System.out.println(sample.line()));
    }

    static void measure(EventDocument event, Pacing pacing, Consumer<Sample> samples) throws Exception {
        Passes passes = new Passes(EventPart.NAME, event.name());
        for (EventOperation operation : EventOperation.values()) {
            passes.add(operation.label(), operation.prepare(event));
        }
        passes.run(pacing, samples);
        double bytes = recordBytes(event.json());
        samples.accept(new Sample(EventPart.NAME, event.name(), EventPart.RECORDS, "B", 0, bytes));
    }

    /**
     * Returns the bytes of the records of an event. Constants and shared values, which two events have in common, do not
     * count.
     */
    private static long recordBytes(byte[] json) {
        BatchEvent event = BatchEvent.fromJson(json);
        BatchEvent other = BatchEvent.fromJson(json);
        GraphLayout all = GraphLayout.parseInstance(event);
        return all.subtract(GraphLayout.parseInstance(other)).totalSize();
    }
}
