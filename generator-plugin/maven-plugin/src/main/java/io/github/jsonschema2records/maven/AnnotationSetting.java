package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.plan.type.AnnotationParser;
import io.github.jsonschema2records.generator.plan.type.AnnotationRule;
import io.github.jsonschema2records.generator.plan.type.AnnotationRule.Target;
import io.github.jsonschema2records.generator.upgrade.PlacePattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An annotation for generated types or accessors; an element of the parameter {@code annotations}. */
public final class AnnotationSetting {

    /** The annotated elements: {@code type} or {@code accessor}. */
    private @Nullable String on;

    /** Patterns of schema locations, such as {@code order.json#/properties/*At}; by default all places. */
    private @Nullable List<String> places;

    /** The annotation as Java writes it, with full names of classes: {@code @com.acme.Audited(level = 2)}. */
    private @Nullable String code;

    /** Creates an empty element for Maven. */
    public AnnotationSetting() {}

    AnnotationSetting(@Nullable String on, @Nullable List<String> places, @Nullable String code) {
        this.on = on;
        this.places = places;
        this.code = code;
    }

    AnnotationRule toRule() throws InvalidConfigurationException {
        try {
            return new AnnotationRule(
                    Target.named(on == null ? "" : on.strip()),
                    places == null
                            ? List.of()
                            : places.stream()
                                    .map(String::strip)
                                    .map(PlacePattern::new)
                                    .toList(),
                    AnnotationParser.parse(code == null ? "" : code.strip()));
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<annotations>: " + e.getMessage());
        }
    }
}
