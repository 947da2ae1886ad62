package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Scalar;

/**
 * Tests whether the class of a Java value determines its JSON: an {@code Instant} may be a string or a number, and the
 * text of a time is not always its {@code toString}.
 */
final class JsonByClass implements TypeRef.Cases<Boolean> {

    @Override
    public Boolean scalar(Scalar scalar) {
        return switch (scalar) {
            case STRING, BOOLEAN, INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL -> true;
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, UUID, URI -> true;
            case EPOCH_MILLIS, LOCAL_TIME, OFFSET_TIME, DURATION, PERIOD -> false;
        };
    }

    @Override
    public Boolean converted(Conversion conversion) {
        return false;
    }

    @Override
    public Boolean data() {
        return true;
    }

    @Override
    public Boolean list(TypeRef element) {
        return element.match(this);
    }

    @Override
    public Boolean set(TypeRef element) {
        return element.match(this);
    }

    @Override
    public Boolean map(TypeRef value) {
        return value.match(this);
    }

    @Override
    public Boolean declared(TypeId id) {
        return true;
    }

    @Override
    public Boolean nullable(TypeRef type) {
        return type.match(this);
    }
}
