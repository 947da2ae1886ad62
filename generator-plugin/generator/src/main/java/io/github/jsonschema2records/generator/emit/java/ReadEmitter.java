package io.github.jsonschema2records.generator.emit.java;

import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;

/** Emits expressions that read values, statements that write them, and codecs for the contents of collections. */
public final class ReadEmitter {

    private final EmitContext context;

    public ReadEmitter(EmitContext context) {
        this.context = context;
    }

    /** Returns an expression that reads a value that is not null. It gives null if the value does not fit. */
    public Code read(TypeRef type, String value) {
        return type.bare().match(new Reads(value));
    }

    /** Returns a statement that writes a value that is not null. */
    public Code write(TypeRef type, Code value) {
        return type.bare().match(new Writes(value));
    }

    /** Returns an expression for the codec of a type. */
    public Code codec(TypeRef type) {
        return type.match(new CodecExpressions());
    }

    /** Returns the runtime's name of the reader and the codec of a scalar. */
    private static String method(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "string";
            case BOOLEAN -> "booleanValue";
            case INT -> "intValue";
            case LONG -> "longValue";
            case BIG_INTEGER -> "bigInteger";
            case DOUBLE -> "doubleValue";
            case BIG_DECIMAL -> "decimal";
            case EPOCH_MILLIS -> "instantOfEpochMillis";
            case INSTANT -> "instant";
            case OFFSET_DATE_TIME -> "offsetDateTime";
            case LOCAL_DATE -> "localDate";
            case LOCAL_TIME -> "localTime";
            case OFFSET_TIME -> "offsetTime";
            case DURATION -> "duration";
            case PERIOD -> "period";
            case UUID -> "uuid";
            case URI -> "uri";
        };
    }

    private static boolean is(TypeRef type, Scalar scalar) {
        return type.equals(new TypeRef.ScalarRef(scalar));
    }

    private final class Reads implements TypeRef.Cases<Code> {
        private final String value;

        Reads(String value) {
            this.value = value;
        }

        private Code bind(String method) {
            return Code.of("$T.$L(d, $L)", RuntimeTypes.BIND, method, value);
        }

        @Override
        public Code scalar(Scalar scalar) {
            return bind(method(scalar));
        }

        @Override
        public Code converted(Conversion conversion) {
            return Code.of("$T.CODEC.read(d, $L)", context.codec(conversion), value);
        }

        @Override
        public Code data() {
            return Code.of("d.data($L)", value);
        }

        @Override
        public Code list(TypeRef element) {
            return is(element, Scalar.STRING)
                    ? bind("strings")
                    : Code.of("$T.list(d, $L, $L)", RuntimeTypes.BIND, value, codec(element));
        }

        @Override
        public Code set(TypeRef element) {
            return Code.of("$T.set(d, $L, $L)", RuntimeTypes.BIND, value, codec(element));
        }

        @Override
        public Code map(TypeRef mapped) {
            if (is(mapped, Scalar.STRING)) {
                return bind("stringMap");
            }
            return mapped instanceof TypeRef.AnyJson
                    ? bind("dataMap")
                    : Code.of("$T.map(d, $L, $L)", RuntimeTypes.BIND, value, codec(mapped));
        }

        @Override
        public Code declared(TypeId id) {
            return Code.of("$T.CODEC.read(d, $L)", context.codec(id), value);
        }

        @Override
        public Code nullable(TypeRef type) {
            return type.match(this);
        }
    }

    private final class Writes implements TypeRef.Cases<Code> {
        private final Code value;

        Writes(Code value) {
            this.value = value;
        }

        private Code writer(String method) {
            return Code.of("w.$L($L);\n", method, value);
        }

        private Code helper(String method) {
            return Code.of("$T.$L(w, $L);\n", RuntimeTypes.WRITE, method, value);
        }

        @Override
        public Code scalar(Scalar scalar) {
            return switch (scalar) {
                case STRING -> writer("string");
                case BOOLEAN -> writer("bool");
                case INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL -> writer("number");
                case EPOCH_MILLIS -> helper("instantAsEpochMillis");
                case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, LOCAL_TIME, OFFSET_TIME, DURATION, PERIOD, UUID, URI ->
                    helper(method(scalar));
            };
        }

        @Override
        public Code converted(Conversion conversion) {
            return Code.of("$T.CODEC.write(w, $L);\n", context.codec(conversion), value);
        }

        @Override
        public Code data() {
            return writer("data");
        }

        @Override
        public Code list(TypeRef element) {
            return is(element, Scalar.STRING)
                    ? helper("strings")
                    : Code.of("$T.list(w, $L, $L);\n", RuntimeTypes.WRITE, value, codec(element));
        }

        @Override
        public Code set(TypeRef element) {
            return Code.of("$T.set(w, $L, $L);\n", RuntimeTypes.WRITE, value, codec(element));
        }

        @Override
        public Code map(TypeRef mapped) {
            return is(mapped, Scalar.STRING)
                    ? helper("stringMap")
                    : Code.of("$T.map(w, $L, $L);\n", RuntimeTypes.WRITE, value, codec(mapped));
        }

        @Override
        public Code declared(TypeId id) {
            return Code.of("$T.CODEC.write(w, $L);\n", context.codec(id), value);
        }

        @Override
        public Code nullable(TypeRef type) {
            return type.match(this);
        }
    }

    private final class CodecExpressions implements TypeRef.Cases<Code> {
        @Override
        public Code scalar(Scalar scalar) {
            return Code.of("$T.$L()", RuntimeTypes.CODECS, method(scalar));
        }

        @Override
        public Code converted(Conversion conversion) {
            return Code.of("$T.CODEC", context.codec(conversion));
        }

        @Override
        public Code data() {
            return Code.of("$T.data()", RuntimeTypes.CODECS);
        }

        @Override
        public Code list(TypeRef element) {
            return Code.of("$T.list($L)", RuntimeTypes.CODECS, element.match(this));
        }

        @Override
        public Code set(TypeRef element) {
            return Code.of("$T.set($L)", RuntimeTypes.CODECS, element.match(this));
        }

        @Override
        public Code map(TypeRef value) {
            return Code.of("$T.map($L)", RuntimeTypes.CODECS, value.match(this));
        }

        @Override
        public Code declared(TypeId id) {
            return Code.of("$T.CODEC", context.codec(id));
        }

        @Override
        public Code nullable(TypeRef type) {
            return Code.of("$T.nullable($L)", RuntimeTypes.CODECS, type.match(this));
        }
    }
}
