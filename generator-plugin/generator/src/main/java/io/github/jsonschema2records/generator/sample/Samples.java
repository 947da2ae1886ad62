package io.github.jsonschema2records.generator.sample;

import java.util.List;

/**
 * The samples of a schema.
 *
 * @param samples the instances: the minimal and the full one, then one for each assertion, in the order of routes
 * @param notMade the samples that were not made
 * @param left the properties that the full instance does not have, and why
 * @param assertions the number of assertions that can make an instance invalid
 */
public record Samples(List<Sample> samples, List<NotMade> notMade, List<NotMade> left, int assertions) {

    public Samples {
        samples = List.copyOf(samples);
        notMade = List.copyOf(notMade);
        left = List.copyOf(left);
    }
}
