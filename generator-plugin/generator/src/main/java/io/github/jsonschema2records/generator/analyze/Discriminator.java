package io.github.jsonschema2records.generator.analyze;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * OpenAPI's {@code discriminator} beside {@code oneOf} or {@code anyOf}. The value of a property names the branch of an
 * object.
 *
 * @param property the name of the property
 * @param values the values of each branch, in the order of the branches; those of one branch are in the order of the
 *     schema
 */
public record Discriminator(String property, List<Set<String>> values) {
    public Discriminator {
        values = values.stream()
                .map(own -> Collections.unmodifiableSet(new LinkedHashSet<>(own)))
                .toList();
    }
}
