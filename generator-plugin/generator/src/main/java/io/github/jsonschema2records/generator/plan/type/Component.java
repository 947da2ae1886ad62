package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property of a record.
 *
 * @param jsonName the property's name in JSON
 * @param schemas the schemas that describe it, the nearest first
 * @param reading how its value is read
 * @param required whether the object must have it
 * @param conditional whether its type applies under a condition only; a value that does not fit is kept with the
 *     additional properties
 * @param deprecated whether a schema that applies says that it is deprecated
 * @param fallback the default for an absent property, or null
 * @param constant its only possible value if it is required and has one: then there is an accessor but no component
 */
public record Component(
        String jsonName,
        List<Schema> schemas,
        ReadPlan reading,
        boolean required,
        boolean conditional,
        boolean deprecated,
        @Nullable Fallback fallback,
        @Nullable SourceValue constant) {

    public Component {
        schemas = List.copyOf(schemas);
    }

    /** Returns the component with a type that every value fits. */
    Component untyped() {
        ReadPlan any = new ReadPlan(new TypeRef.AnyJson(), List.of());
        return new Component(jsonName, schemas, any, required, conditional, deprecated, null, null);
    }

    /** Returns the Java type of its value. */
    public TypeRef type() {
        return reading.type();
    }

    /** Returns whether it can be absent, null or a value, and these three must be distinguished. */
    public boolean isThreeState() {
        return !required && type().isNullable();
    }

    /**
     * Returns whether a reader needs a bit for the presence of the property. The local variable does not show it for a
     * required constant, or for a required property that may be null.
     */
    public boolean needsBit() {
        return required && (!isState() || type().isNullable());
    }

    /** Returns whether it is part of the record's state. */
    public boolean isState() {
        return constant == null;
    }

    /** Returns whether its value is a list, a set or a map. */
    public boolean isCollection() {
        return type().bare().items() != null || type().bare() instanceof TypeRef.MapOf;
    }

    /**
     * Returns whether it has an accessor that is empty where the component is null. A default has another accessor that
     * is never null.
     */
    public boolean hasEmptyAccessor() {
        return isState() && isCollection() && !isThreeState() && fallback == null && (!required || type().isNullable());
    }

    /** Returns the number of constructor parameters that it needs; {@code long} and {@code double} count twice. */
    int slots() {
        boolean twice = type().equals(new TypeRef.ScalarRef(Scalar.LONG))
                || type().equals(new TypeRef.ScalarRef(Scalar.DOUBLE));
        return isState() ? required && twice ? 2 : 1 : 0;
    }
}
