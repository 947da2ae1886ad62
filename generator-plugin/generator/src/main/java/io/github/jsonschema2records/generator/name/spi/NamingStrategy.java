package io.github.jsonschema2records.generator.name.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for names. Where an answer is null, no legal identifier, reserved or taken, the generator's own name is used. The same
 * question always has the same answer, whatever the machine is set to.
 *
 * <p>Implementations are public, have a public constructor without parameters, and are found as services, by their id.
 */
public interface NamingStrategy {

    /** What users write to choose it. */
    String id();

    /**
     * The accessor of a property. One that starts with an upper-case letter cannot be given.
     *
     * @param jsonName the property's name in JSON
     * @param javaName what the keyword {@code javaName} in the property's schema says
     */
    @Nullable
    String accessor(String jsonName, @Nullable String javaName);

    /**
     * The constants of an enum.
     *
     * @param values its values, each once
     * @return as many names, in the same order
     */
    List<@Nullable String> constants(List<String> values);

    /** The name and place of a type. */
    @Nullable
    TypeName type(TypePlace place);
}
