package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import java.util.List;
import java.util.Map;

/**
 * Names the methods of builders that add to a collection: {@code addLine} for the list {@code lines}, {@code putLabel}
 * for the map {@code labels}.
 */
final class AdditionNames {

    private AdditionNames() {}

    /**
     * Returns the methods by JSON name.
     *
     * @param components the names of the properties, which are setters and take precedence
     * @param pins the pinned methods by JSON name
     */
    static Map<String, String> of(RecordType record, Map<String, String> components, Map<String, String> pins) {
        List<Component> collections = record.components().stream()
                .filter(component -> component.isState() && component.isCollection())
                .toList();
        return new MethodNames(components.values(), pins)
                .of(
                        collections,
                        component -> candidates(component, DefaultNames.base(component.jsonName(), components)));
    }

    private static List<String> candidates(Component component, String collection) {
        boolean items = component.type().bare().items() != null;
        String singular = capitalized(EnglishNouns.singular(collection));
        String plural = capitalized(collection);
        return items ? List.of("add" + singular, "addTo" + plural) : List.of("put" + singular, "putInto" + plural);
    }

    private static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }
}
