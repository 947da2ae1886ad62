package io.github.jsonschema2records.benchmark;

import io.github.jsonschema2records.benchmark.event.EventPart;
import io.github.jsonschema2records.benchmark.measure.Results;
import io.github.jsonschema2records.benchmark.measure.Sample;
import java.util.List;

/** Runs the measurements, and writes the page about them. */
public final class Benchmarks {

    /** All parts, in the order in which they run. */
    public static final List<Part> PARTS = List.of(new EventPart());

    private Benchmarks() {}

    /** Measures the parts that the properties choose, and writes the page from all results that are there. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(System.getProperties());
        for (Part part : PARTS) {
            if (settings.parts().contains(part.name())) {
                System.out.println("measuring: " + part.name());
                List<Sample> samples = part.measure(settings);
                Results.write(settings.results(), part.name(), samples);
            }
        }
    }
}
