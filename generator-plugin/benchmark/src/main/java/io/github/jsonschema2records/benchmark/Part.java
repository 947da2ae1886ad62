package io.github.jsonschema2records.benchmark;

import io.github.jsonschema2records.benchmark.measure.Sample;
import java.util.List;

/** Part of the measurements, which can run without the others. */
public interface Part {

    /** Returns the name by which the part is chosen. */
    String name();

    /** Measures, and returns all values; none if the data or the programs that it needs are absent. */
    List<Sample> measure(Settings settings) throws Exception;
}
