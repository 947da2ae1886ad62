package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
     */
    static Map<String, String> of(RecordType record, Map<String, String> components) {
        NameScope scope = new NameScope();
        components.values().forEach(scope::take);
        Map<String, String> names = new LinkedHashMap<>();
        for (Component component : record.components()) {
            if (component.isState() && component.isCollection()) {
                String own = Objects.requireNonNull(components.get(component.jsonName()), "component");
                names.put(component.jsonName(), scope.takeFirst(candidates(component, DefaultNames.plain(own))));
            }
        }
        return names;
    }

    private static List<String> candidates(Component component, String collection) {
        boolean list = component.type().bare() instanceof TypeRef.ListOf;
        String singular = capitalized(EnglishNouns.singular(collection));
        String plural = capitalized(collection);
        return list ? List.of("add" + singular, "addTo" + plural) : List.of("put" + singular, "putInto" + plural);
    }

    private static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }
}
