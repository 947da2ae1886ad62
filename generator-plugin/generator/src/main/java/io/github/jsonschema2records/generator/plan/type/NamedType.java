package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Scalar;
import java.util.Optional;

/** Finds the generated type that a use of a type names. */
final class NamedType implements TypeRef.Cases<Optional<TypeId>> {

    @Override
    public Optional<TypeId> scalar(Scalar scalar) {
        return Optional.empty();
    }

    @Override
    public Optional<TypeId> data() {
        return Optional.empty();
    }

    @Override
    public Optional<TypeId> list(TypeRef element) {
        return element.match(this);
    }

    @Override
    public Optional<TypeId> map(TypeRef value) {
        return value.match(this);
    }

    @Override
    public Optional<TypeId> declared(TypeId id) {
        return Optional.of(id);
    }

    @Override
    public Optional<TypeId> nullable(TypeRef type) {
        return type.match(this);
    }
}
