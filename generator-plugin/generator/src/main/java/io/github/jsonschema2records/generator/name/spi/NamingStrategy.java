package io.github.jsonschema2records.generator.name.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suggests names. If a result is null, not a legal identifier, reserved or already used, the generator's own name is
 * used. The same arguments must always give the same result, whatever the settings of the machine are.
 *
 * <p>Implementations are public, have a public constructor without parameters, and are found as services, by their id.
 */
public interface NamingStrategy {

    /** Returns the id by which users choose this strategy. */
    String id();

    /**
     * Returns this strategy with wishes of the user.
     *
     * @throws IllegalArgumentException if it cannot follow them; the message is for users
     */
    default NamingStrategy styled(NameStyle style) {
        if (style.equals(NameStyle.DEFAULT)) {
            return this;
        }
        throw new IllegalArgumentException(
                "the naming \"" + id() + "\" has no name prefix, name suffix or word delimiters");
    }

    /**
     * Returns the accessor of a property. A name that starts with a capital cannot be used.
     *
     * @param jsonName the property's name in JSON
     * @param javaName the keyword {@code javaName} of the property's schema
     */
    @Nullable
    String accessor(String jsonName, @Nullable String javaName);

    /**
     * Returns the constants of an enum.
     *
     * @param values its values, each once
     * @return as many names, in the same order
     */
    List<@Nullable String> constants(List<String> values);

    /** Returns the name and place of a type. */
    @Nullable
    TypeName type(TypePlace place);
}
