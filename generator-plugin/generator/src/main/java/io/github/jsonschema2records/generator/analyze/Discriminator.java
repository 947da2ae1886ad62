package io.github.jsonschema2records.generator.analyze;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * OpenAPI's {@code discriminator} beside {@code oneOf} or {@code anyOf}: the value of a property names the branch that an object
 * is meant for.
 *
 * @param property the name of the property
 * @param values the values that name each branch, in the order of the branches; each in the order of the schema
 */
public record Discriminator(String property, List<Set<String>> values) {
    public Discriminator {
        values = values.stream()
                .map(own -> Collections.unmodifiableSet(new LinkedHashSet<>(own)))
                .toList();
    }
}
