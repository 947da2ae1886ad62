package io.github.jsonschema2records.runtime;

import io.github.jsonschema2records.runtime.collection.Growing;
import io.github.jsonschema2records.runtime.collection.Immutable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Base of the builders of objects that may have properties that their schema does not name. Not thread-safe. Extended
 * by generated code.
 *
 * @param <B> the builder
 * @param <V> the type of the values of these properties
 */
public abstract class ObjectBuilder<B extends ObjectBuilder<B, V>, V extends @Nullable Object> {

    /** The properties that the schema does not name, by name. */
    protected Map<String, V> additionalProperties = Immutable.emptyMap();

    /** For generated builders. */
    protected ObjectBuilder() {}

    /** Sets all properties that the schema does not name, by name. */
    public final B additionalProperties(Map<String, V> properties) {
        additionalProperties = Objects.requireNonNull(properties, "properties");
        return self();
    }

    /** Adds a property that the schema does not name, or changes its value. */
    public final B additionalProperty(String name, V value) {
        additionalProperties = Growing.put(additionalProperties, name, value);
        return self();
    }

    @SuppressWarnings("unchecked") // Subclasses name themselves.
    private B self() {
        return (B) this;
    }
}
