package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.plan.type.TypeRule;
import io.github.jsonschema2records.generator.upgrade.PlacePattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule for the Java type of strings and numbers; an element of the parameter {@code types}. */
public final class TypeSetting {

    /** The {@code format} of the schemas; by default any. */
    private @Nullable String format;

    /**
     * The JSON type of the values: {@code string}, {@code integer}, {@code number}, {@code boolean} or {@code array};
     * by default any of them except {@code array}.
     */
    private @Nullable String jsonType;

    /** Patterns of schema locations, such as {@code order.json#/properties/*At}; by default all places. */
    private @Nullable List<String> places;

    /** The name of the Java type, such as {@code java.time.Instant}. */
    private @Nullable String javaType;

    /**
     * The name of a class with the static methods {@code fromJson} and {@code toJson}, for a Java type that is a class
     * of your own; by default none.
     */
    private @Nullable String converter;

    /** Creates an empty element for Maven. */
    public TypeSetting() {}

    TypeSetting(
            @Nullable String format,
            @Nullable String jsonType,
            @Nullable List<String> places,
            @Nullable String javaType,
            @Nullable String converter) {
        this.format = format;
        this.jsonType = jsonType;
        this.places = places;
        this.javaType = javaType;
        this.converter = converter;
    }

    TypeRule toRule() throws InvalidConfigurationException {
        try {
            return new TypeRule(
                    text(format),
                    text(jsonType),
                    places == null
                            ? List.of()
                            : places.stream()
                                    .map(String::strip)
                                    .map(PlacePattern::new)
                                    .toList(),
                    text(javaType),
                    text(converter));
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<types>: " + e.getMessage());
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
