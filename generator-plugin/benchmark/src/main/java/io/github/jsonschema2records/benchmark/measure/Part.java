package io.github.jsonschema2records.benchmark.measure;

import java.util.function.Consumer;

/** Part of the measurements, which can run without the others. */
public interface Part {

    /** Returns the name by which the part is chosen. */
    String name();

    /** Measures, and hands over each value; none if the data or the programs that it needs are absent. */
    void measure(Settings settings, Consumer<Sample> samples) throws Exception;
}
