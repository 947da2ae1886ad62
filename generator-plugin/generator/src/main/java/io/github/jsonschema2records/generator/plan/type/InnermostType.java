package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Scalar;

/** Returns the type inside of all collections and nullable types. */
final class InnermostType implements TypeRef.Cases<TypeRef> {

    @Override
    public TypeRef scalar(Scalar scalar) {
        return new TypeRef.ScalarRef(scalar);
    }

    @Override
    public TypeRef converted(Conversion conversion) {
        return new TypeRef.Converted(conversion);
    }

    @Override
    public TypeRef data() {
        return new TypeRef.AnyJson();
    }

    @Override
    public TypeRef list(TypeRef element) {
        return element.match(this);
    }

    @Override
    public TypeRef set(TypeRef element) {
        return element.match(this);
    }

    @Override
    public TypeRef map(TypeRef value) {
        return value.match(this);
    }

    @Override
    public TypeRef declared(TypeId id) {
        return new TypeRef.Declared(id);
    }

    @Override
    public TypeRef nullable(TypeRef type) {
        return type.match(this);
    }
}
