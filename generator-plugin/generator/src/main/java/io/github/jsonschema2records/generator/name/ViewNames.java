package io.github.jsonschema2records.generator.name;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the methods that convert a record to a record that it includes: {@code asPerson} for {@code Person}. */
final class ViewNames {

    private static final String PREFIX = "as";

    private ViewNames() {}

    /**
     * Returns the method for each included type.
     *
     * @param included the names of the included types
     * @param accessors the names of the record's other methods, which take precedence
     */
    static <T> Map<T, String> of(Map<T, JavaTypeName> included, Collection<String> accessors) {
        NameScope scope = new NameScope();
        accessors.forEach(scope::take);
        Map<T, String> names = new LinkedHashMap<>();
        included.forEach((type, name) -> names.put(
                type,
                scope.takeFirst(List.of(
                        PREFIX + name.simpleName(),
                        PREFIX + String.join("", name.simpleNames()),
                        PREFIX + name.simpleName() + "Record"))));
        return names;
    }
}
