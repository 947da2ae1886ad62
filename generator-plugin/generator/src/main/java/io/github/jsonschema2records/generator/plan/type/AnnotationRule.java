package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.PlacePattern;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A rule of the user that adds an annotation to generated types or accessors.
 *
 * @param target the annotated elements
 * @param places patterns of schema locations, one of which must match; empty for all
 * @param annotation the annotation
 */
public record AnnotationRule(Target target, List<PlacePattern> places, JavaAnnotation annotation) {

    /** The kinds of elements that a rule can annotate. */
    public enum Target {
        /** Generated types. */
        TYPE,
        /** The components of records, or the methods that return a property. */
        ACCESSOR;

        /**
         * Returns the target with a name in lower case.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Target named(String name) {
            for (Target target : values()) {
                if (target.toString().equals(name)) {
                    return target;
                }
            }
            throw new IllegalArgumentException("\"on\" must be type or accessor, not \"" + name + '"');
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public AnnotationRule {
        places = List.copyOf(places);
    }

    /**
     * Reads a rule from text: conditions with commas between them, a colon, and the annotation. {@code
     * on=type,place=order.json#/$defs/*:@com.acme.Audited(level = 2)}
     *
     * @throws IllegalArgumentException if the text is not a rule
     */
    public static AnnotationRule parse(String text) {
        int colon = Math.max(text.indexOf(":@"), 0);
        String on = "";
        List<PlacePattern> places = new ArrayList<>();
        for (String condition : text.substring(0, colon).split(",", -1)) {
            if (condition.startsWith("on=")) {
                on = condition.substring("on=".length());
            } else if (condition.startsWith("place=")) {
                places.add(new PlacePattern(condition.substring("place=".length())));
            } else {
                throw new IllegalArgumentException("expected on=type or on=accessor, places and an annotation, such as "
                        + "on=type:@com.acme.Audited, but got \"" + text + '"');
            }
        }
        return new AnnotationRule(Target.named(on), places, AnnotationParser.parse(text.substring(colon + 1)));
    }

    /** Returns whether one of some schemas is at a place of the rule. */
    boolean appliesTo(Collection<Schema> schemas) {
        return places.isEmpty()
                || schemas.stream().anyMatch(schema -> places.stream().anyMatch(place -> place.matches(schema)));
    }
}
