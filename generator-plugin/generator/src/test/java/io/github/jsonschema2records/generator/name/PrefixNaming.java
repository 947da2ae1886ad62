package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.name.spi.TypeName;
import io.github.jsonschema2records.generator.name.spi.TypePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for {@code THE_} before constants, for what stands before a colon in names of properties as accessors and what stands
 * after it as types.
 */
public final class PrefixNaming implements NamingStrategy {

    @Override
    public String id() {
        return "prefix";
    }

    @Override
    public @Nullable String accessor(String jsonName, @Nullable String javaName) {
        return javaName != null ? "its_" + javaName : part(jsonName, 0);
    }

    @Override
    public List<@Nullable String> constants(List<String> values) {
        return values.stream()
                .map(value -> value.isEmpty() ? null : "THE_" + value)
                .toList();
    }

    @Override
    public @Nullable TypeName type(TypePlace place) {
        if (place.path().isEmpty()) {
            return place.javaName() == null ? null : new TypeName("Its" + place.javaName(), false);
        }
        String asked = part(place.path().get(place.path().size() - 1), 1);
        return asked == null ? null : new TypeName(asked, place.enumeration());
    }

    private static @Nullable String part(String text, int index) {
        String[] parts = text.split(":", -1);
        return parts.length == 2 && !parts[index].isEmpty() ? parts[index] : null;
    }
}
