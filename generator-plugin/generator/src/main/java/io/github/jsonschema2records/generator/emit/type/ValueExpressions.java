package io.github.jsonschema2records.generator.emit.type;

import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Converts values of schemas to expressions of the Java type that they fit. */
final class ValueExpressions implements TypeRef.Cases<Code> {

    private final EmitContext context;
    private final SourceValue value;

    ValueExpressions(EmitContext context, SourceValue value) {
        this.context = context;
        this.value = value;
    }

    @Override
    public Code scalar(Scalar scalar) {
        if (value instanceof SourceNumber number) {
            return number(scalar, number.value());
        }
        return value instanceof SourceString string
                ? string(scalar, string.value())
                : Code.of("$L", SourceJson.text(value));
    }

    private static Code number(Scalar scalar, BigDecimal value) {
        return switch (scalar) {
            case INT -> Code.of("$L", value.intValueExact());
            case LONG -> Code.of("$LL", value.longValueExact());
            case DOUBLE -> Code.of("$LD", value.doubleValue());
            case EPOCH_MILLIS -> Code.of("$T.ofEpochMilli($LL)", java.time.Instant.class, value.longValueExact());
            case BIG_INTEGER ->
                Code.of(
                        "new $T($S)",
                        java.math.BigInteger.class,
                        value.toBigIntegerExact().toString());
            case BIG_DECIMAL -> Code.of("new $T($S)", BigDecimal.class, value.toString());
            case STRING,
                    BOOLEAN,
                    INSTANT,
                    OFFSET_DATE_TIME,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    OFFSET_TIME,
                    DURATION,
                    PERIOD,
                    UUID,
                    URI -> throw new IllegalArgumentException("a number for " + scalar);
        };
    }

    private static Code string(Scalar scalar, String value) {
        Code text = Literals.string(value);
        return switch (scalar) {
            case INSTANT ->
                Code.of(
                        "$T.parse($S)",
                        java.time.Instant.class,
                        OffsetDateTime.parse(value).toInstant().toString());
            case OFFSET_DATE_TIME -> Code.of("$T.parse($L)", OffsetDateTime.class, text);
            case LOCAL_DATE -> Code.of("$T.parse($L)", java.time.LocalDate.class, text);
            case LOCAL_TIME -> Code.of("$T.parse($L)", java.time.LocalTime.class, text);
            case OFFSET_TIME -> Code.of("$T.parse($L)", java.time.OffsetTime.class, text);
            case DURATION -> Code.of("$T.parse($L)", java.time.Duration.class, text);
            case PERIOD -> Code.of("$T.parse($L)", java.time.Period.class, text);
            case UUID -> Code.of("$T.fromString($L)", java.util.UUID.class, text);
            case URI -> Code.of("$T.create($L)", java.net.URI.class, text);
            case STRING -> text;
            case BOOLEAN, INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL, EPOCH_MILLIS ->
                throw new IllegalArgumentException("a string for " + scalar);
        };
    }

    @Override
    public Code converted(Conversion conversion) {
        return Code.of("$T.CODEC.fromJson($L)", context.codec(conversion), Literals.string(SourceJson.text(value)));
    }

    @Override
    public Code data() {
        return value instanceof SourceNull
                ? Code.of("$T.ofNull()", RuntimeTypes.JSON_DATA)
                : Code.of("$T.parse($L)", RuntimeTypes.JSON_DATA, Literals.string(SourceJson.text(value)));
    }

    @Override
    public Code list(TypeRef element) {
        List<SourceValue> elements = value instanceof SourceArray array ? array.elements() : List.of();
        return Code.of(
                "$T.of($L)",
                List.class,
                elements.stream()
                        .map(e -> element.bare().match(new ValueExpressions(context, e)))
                        .collect(Code.joining(",$W")));
    }

    @Override
    public Code set(TypeRef element) {
        return Code.of("$T.set($L)", RuntimeTypes.IMMUTABLE, list(element));
    }

    @Override
    public Code map(TypeRef mapped) {
        return Code.of("$T.of()", Map.class);
    }

    @Override
    public Code declared(TypeId id) {
        String text = value instanceof SourceString string ? string.value() : "";
        if (!(context.plan(id) instanceof OpenEnumType open)) {
            return Code.of("$T.$L", context.type(id), context.names().constant(id, text));
        }
        return open.known().contains(text)
                ? Code.of("$T.Known.$L", context.type(id), context.names().constant(id, text))
                : Code.of("$T.of($L)", context.type(id), Literals.string(text));
    }

    @Override
    public Code nullable(TypeRef type) {
        return type.match(this);
    }
}
