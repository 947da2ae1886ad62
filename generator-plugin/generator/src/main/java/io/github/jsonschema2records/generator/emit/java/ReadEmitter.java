package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
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
    public CodeBlock read(TypeRef type, String value) {
        return type.bare().match(new Reads(value));
    }

    /** Returns a statement that writes a value that is not null. */
    public CodeBlock write(TypeRef type, CodeBlock value) {
        return type.bare().match(new Writes(value));
    }

    /** Returns an expression for the codec of a type. */
    public CodeBlock codec(TypeRef type) {
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

    private final class Reads implements TypeRef.Cases<CodeBlock> {
        private final String value;

        Reads(String value) {
            this.value = value;
        }

        private CodeBlock bind(String method) {
            return CodeBlock.of("$T.$L(d, $L)", RuntimeTypes.BIND, method, value);
        }

        @Override
        public CodeBlock scalar(Scalar scalar) {
            return bind(method(scalar));
        }

        @Override
        public CodeBlock converted(Conversion conversion) {
            return CodeBlock.of("$T.CODEC.read(d, $L)", context.codec(conversion), value);
        }

        @Override
        public CodeBlock data() {
            return CodeBlock.of("d.data($L)", value);
        }

        @Override
        public CodeBlock list(TypeRef element) {
            return is(element, Scalar.STRING)
                    ? bind("strings")
                    : CodeBlock.of("$T.list(d, $L, $L)", RuntimeTypes.BIND, value, codec(element));
        }

        @Override
        public CodeBlock set(TypeRef element) {
            return CodeBlock.of("$T.set(d, $L, $L)", RuntimeTypes.BIND, value, codec(element));
        }

        @Override
        public CodeBlock map(TypeRef mapped) {
            if (is(mapped, Scalar.STRING)) {
                return bind("stringMap");
            }
            return mapped instanceof TypeRef.AnyJson
                    ? bind("dataMap")
                    : CodeBlock.of("$T.map(d, $L, $L)", RuntimeTypes.BIND, value, codec(mapped));
        }

        @Override
        public CodeBlock declared(TypeId id) {
            return CodeBlock.of("$T.CODEC.read(d, $L)", context.codec(id), value);
        }

        @Override
        public CodeBlock nullable(TypeRef type) {
            return type.match(this);
        }
    }

    private final class Writes implements TypeRef.Cases<CodeBlock> {
        private final CodeBlock value;

        Writes(CodeBlock value) {
            this.value = value;
        }

        private CodeBlock writer(String method) {
            return CodeBlock.of("w.$L($L);\n", method, value);
        }

        private CodeBlock helper(String method) {
            return CodeBlock.of("$T.$L(w, $L);\n", RuntimeTypes.WRITE, method, value);
        }

        @Override
        public CodeBlock scalar(Scalar scalar) {
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
        public CodeBlock converted(Conversion conversion) {
            return CodeBlock.of("$T.CODEC.write(w, $L);\n", context.codec(conversion), value);
        }

        @Override
        public CodeBlock data() {
            return writer("data");
        }

        @Override
        public CodeBlock list(TypeRef element) {
            return is(element, Scalar.STRING)
                    ? helper("strings")
                    : CodeBlock.of("$T.list(w, $L, $L);\n", RuntimeTypes.WRITE, value, codec(element));
        }

        @Override
        public CodeBlock set(TypeRef element) {
            return CodeBlock.of("$T.set(w, $L, $L);\n", RuntimeTypes.WRITE, value, codec(element));
        }

        @Override
        public CodeBlock map(TypeRef mapped) {
            return is(mapped, Scalar.STRING)
                    ? helper("stringMap")
                    : CodeBlock.of("$T.map(w, $L, $L);\n", RuntimeTypes.WRITE, value, codec(mapped));
        }

        @Override
        public CodeBlock declared(TypeId id) {
            return CodeBlock.of("$T.CODEC.write(w, $L);\n", context.codec(id), value);
        }

        @Override
        public CodeBlock nullable(TypeRef type) {
            return type.match(this);
        }
    }

    private final class CodecExpressions implements TypeRef.Cases<CodeBlock> {
        @Override
        public CodeBlock scalar(Scalar scalar) {
            return CodeBlock.of("$T.$L()", RuntimeTypes.CODECS, method(scalar));
        }

        @Override
        public CodeBlock converted(Conversion conversion) {
            return CodeBlock.of("$T.CODEC", context.codec(conversion));
        }

        @Override
        public CodeBlock data() {
            return CodeBlock.of("$T.data()", RuntimeTypes.CODECS);
        }

        @Override
        public CodeBlock list(TypeRef element) {
            return CodeBlock.of("$T.list($L)", RuntimeTypes.CODECS, element.match(this));
        }

        @Override
        public CodeBlock set(TypeRef element) {
            return CodeBlock.of("$T.set($L)", RuntimeTypes.CODECS, element.match(this));
        }

        @Override
        public CodeBlock map(TypeRef value) {
            return CodeBlock.of("$T.map($L)", RuntimeTypes.CODECS, value.match(this));
        }

        @Override
        public CodeBlock declared(TypeId id) {
            return CodeBlock.of("$T.CODEC", context.codec(id));
        }

        @Override
        public CodeBlock nullable(TypeRef type) {
            return CodeBlock.of("$T.nullable($L)", RuntimeTypes.CODECS, type.match(this));
        }
    }
}
