package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values of all generated types of a fixture that take collections. */
final class HostileValues {

    /** The types that have no value by fixtures, since each requires a value of itself. */
    private static final Map<String, List<String>> IMPOSSIBLE =
            Map.of("contradictory-schemas", List.of("com.example.Loop"));

    private HostileValues() {}

    /**
     * Fails if a value can be changed, or changes with the collections that it was made of, or if no value of a type could
     * be made.
     */
    static void areImmutable(String fixture, GeneratedCode code, List<Path> validInstances) {
        Map<Class<?>, Object> examples = code.examples(validInstances);
        List<HostileValue> values = ModelClass.in(code.classes()).stream()
                .filter(model -> HostileArguments.matter(model.type()))
                .map(model -> new HostileValue(model.type(), examples))
                .toList();
        assertThat(values.stream()
                        .filter(value -> !value.isPossible())
                        .map(value -> value.type().getName()))
                .as("types of which no value could be made")
                .isEqualTo(IMPOSSIBLE.getOrDefault(fixture, List.of()));
        for (HostileValue value : values) {
            Stream.of(Trick.values()).forEach(value::isImmutable);
        }
    }
}
