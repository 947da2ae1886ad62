package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates the components of records: one for each named property of an object, or each of the first items of an array.
 */
final class Components {

    private final TypeContext context;
    private final NestedTypes nested;
    private final Schema around;

    /**
     * Creates the components of a type.
     *
     * @param around the schema of the type
     */
    Components(TypeContext context, NestedTypes nested, Schema around) {
        this.context = context;
        this.nested = nested;
        this.around = around;
    }

    /**
     * Returns a component.
     *
     * @param schemas the schemas that describe its value
     * @param required whether it is always present
     */
    Component of(String name, List<Schema> schemas, boolean required) {
        boolean deprecated = context.isDeprecated(schemas);
        SourceValue constant = required ? constant(schemas) : null;
        if (constant instanceof SourceString text) {
            ReadPlan reading = context.guarantees().constant(schemas, text);
            return constant(name, schemas, reading, deprecated, constant);
        }
        ReadPlan reading = reading(schemas);
        if (constant != null && isOneOf(reading.type(), constant)) {
            return constant(
                    name, schemas, context.guarantees().constant(schemas, reading.type()), deprecated, constant);
        }
        Fallback fallback = required ? null : fallback(schemas, reading.type());
        return new Component(name, schemas, reading, required, false, deprecated, fallback, null);
    }

    private @Nullable Fallback fallback(List<Schema> schemas, TypeRef type) {
        Schema origin = context.fallbacks().origin(schemas);
        Fallback fallback = origin == null ? null : context.fallbacks().of(origin, schemas, type);
        if (origin != null && fallback != null) {
            context.notes().keywords(origin, Default.class::isInstance);
        }
        return fallback;
    }

    /** Returns how to read a value that all of the schemas describe. */
    ReadPlan reading(List<Schema> schemas) {
        return schemas.isEmpty()
                ? new ReadPlan(new TypeRef.AnyJson(), List.of())
                : context.guarantees().reading(schemas, nested.typeOf(TypeSite.of(schemas, around)));
    }

    private Component constant(
            String name, List<Schema> schemas, ReadPlan reading, boolean deprecated, SourceValue constant) {
        schemas.forEach(schema -> noteConstant(schema, reading));
        return new Component(name, schemas, reading, true, false, deprecated, null, constant);
    }

    /**
     * Returns whether an accessor can return the value. For values other than strings this needs a short Java
     * expression.
     */
    private static boolean isOneOf(TypeRef type, SourceValue value) {
        return type instanceof TypeRef.ScalarRef of
                ? ScalarSamples.fits(of.scalar(), value)
                : type instanceof TypeRef.AnyJson && value instanceof SourceNull;
    }

    private void noteConstant(Schema schema, ReadPlan reading) {
        context.notes().type(schema, reading.type());
        context.facts().closure(schema).forEach(member -> context.notes().keywords(member, Components::makesConstant));
    }

    private static boolean makesConstant(Keyword keyword) {
        return keyword instanceof Choice
                || keyword instanceof Type
                || keyword instanceof AllOf
                || keyword instanceof Reference;
    }

    /** Returns the only value that a property can have, or null. */
    private @Nullable SourceValue constant(List<Schema> schemas) {
        for (Schema schema : schemas) {
            for (Schema member : context.facts().closure(schema)) {
                Const value = member.keyword(Const.class);
                if (value != null) {
                    return value.value();
                }
                Enumeration values = member.keyword(Enumeration.class);
                if (values != null && values.values().size() == 1) {
                    return values.values().get(0);
                }
            }
            if (context.facts().kinds(schema).only(Kind.NULL)) {
                return new SourceNull(schema.position());
            }
        }
        return null;
    }
}
