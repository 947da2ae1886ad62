package io.github.jsonschema2records.benchmark.event;

import io.github.jsonschema2records.benchmark.measure.ChildJvm;
import io.github.jsonschema2records.benchmark.measure.Pacing;
import io.github.jsonschema2records.benchmark.measure.Part;
import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.benchmark.measure.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Measures the operations on each event, in JVMs of their own. */
public final class EventPart implements Part {

    /** The name of the part. */
    public static final String NAME = "event";

    /** The series with the bytes of the records of an event. */
    public static final String RECORDS = "records";

    private static final String[] OPTIONS = {
        "-Xms256m",
        "-Xmx256m",
        "-XX:+UseSerialGC",
        // JOL measures records only with these.
        "-Djol.magicFieldOffset=true",
        "-Djdk.attach.allowAttachSelf=true"
    };

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Settings settings, Consumer<Sample> samples) throws Exception {
        Pacing pacing = settings.setting().event();
        for (int process = 0; process < pacing.processes(); process++) {
            for (EventDocument event : EventDocument.values()) {
                List<String> arguments = new ArrayList<>(List.of(event.name()));
                arguments.addAll(List.of(pacing.arguments()));
                new ChildJvm(OPTIONS).run(EventRun.class, arguments).forEach(samples);
            }
        }
    }
}
