package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.analyze.Scalar;
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
final class ValueExpressions implements TypeRef.Cases<CodeBlock> {

    private final EmitContext context;
    private final SourceValue value;

    ValueExpressions(EmitContext context, SourceValue value) {
        this.context = context;
        this.value = value;
    }

    @Override
    public CodeBlock scalar(Scalar scalar) {
        if (value instanceof SourceNumber number) {
            return number(scalar, number.value());
        }
        return value instanceof SourceString string
                ? string(scalar, string.value())
                : CodeBlock.of("$L", SourceJson.text(value));
    }

    private static CodeBlock number(Scalar scalar, BigDecimal value) {
        return switch (scalar) {
            case INT -> CodeBlock.of("$L", value.intValueExact());
            case LONG -> CodeBlock.of("$LL", value.longValueExact());
            case DOUBLE -> CodeBlock.of("$LD", value.doubleValue());
            case EPOCH_MILLIS -> CodeBlock.of("$T.ofEpochMilli($LL)", java.time.Instant.class, value.longValueExact());
            case BIG_INTEGER ->
                CodeBlock.of(
                        "new $T($S)",
                        java.math.BigInteger.class,
                        value.toBigIntegerExact().toString());
            case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, value.toString());
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

    private static CodeBlock string(Scalar scalar, String value) {
        CodeBlock text = Literals.string(value);
        return switch (scalar) {
            case INSTANT ->
                CodeBlock.of(
                        "$T.parse($S)",
                        java.time.Instant.class,
                        OffsetDateTime.parse(value).toInstant().toString());
            case OFFSET_DATE_TIME -> CodeBlock.of("$T.parse($L)", OffsetDateTime.class, text);
            case LOCAL_DATE -> CodeBlock.of("$T.parse($L)", java.time.LocalDate.class, text);
            case LOCAL_TIME -> CodeBlock.of("$T.parse($L)", java.time.LocalTime.class, text);
            case OFFSET_TIME -> CodeBlock.of("$T.parse($L)", java.time.OffsetTime.class, text);
            case DURATION -> CodeBlock.of("$T.parse($L)", java.time.Duration.class, text);
            case PERIOD -> CodeBlock.of("$T.parse($L)", java.time.Period.class, text);
            case UUID -> CodeBlock.of("$T.fromString($L)", java.util.UUID.class, text);
            case URI -> CodeBlock.of("$T.create($L)", java.net.URI.class, text);
            case STRING -> text;
            case BOOLEAN, INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL, EPOCH_MILLIS ->
                throw new IllegalArgumentException("a string for " + scalar);
        };
    }

    @Override
    public CodeBlock converted(Conversion conversion) {
        return CodeBlock.of(
                "$T.CODEC.fromJson($L)", context.codec(conversion), Literals.string(SourceJson.text(value)));
    }

    @Override
    public CodeBlock data() {
        return value instanceof SourceNull
                ? CodeBlock.of("$T.ofNull()", RuntimeTypes.JSON_DATA)
                : CodeBlock.of("$T.parse($L)", RuntimeTypes.JSON_DATA, Literals.string(SourceJson.text(value)));
    }

    @Override
    public CodeBlock list(TypeRef element) {
        List<SourceValue> elements = value instanceof SourceArray array ? array.elements() : List.of();
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                elements.stream()
                        .map(e -> element.bare().match(new ValueExpressions(context, e)))
                        .collect(CodeBlock.joining(",$W")));
    }

    @Override
    public CodeBlock set(TypeRef element) {
        return CodeBlock.of("$T.set($L)", RuntimeTypes.IMMUTABLE, list(element));
    }

    @Override
    public CodeBlock map(TypeRef mapped) {
        return CodeBlock.of("$T.of()", Map.class);
    }

    @Override
    public CodeBlock declared(TypeId id) {
        String text = value instanceof SourceString string ? string.value() : "";
        if (!(context.plan(id) instanceof OpenEnumType open)) {
            return CodeBlock.of("$T.$L", context.type(id), context.names().constant(id, text));
        }
        return open.known().contains(text)
                ? CodeBlock.of("$T.Known.$L", context.type(id), context.names().constant(id, text))
                : CodeBlock.of("$T.of($L)", context.type(id), Literals.string(text));
    }

    @Override
    public CodeBlock nullable(TypeRef type) {
        return type.match(this);
    }
}
