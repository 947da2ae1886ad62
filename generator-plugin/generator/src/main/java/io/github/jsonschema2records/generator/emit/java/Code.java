package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Generated code: text with types, in the format of JavaPoet. It is what a {@link CodeBlock} is, but code in code is one
 * text. JavaPoet prints a class twice and needs the same time for each part of a text, so few parts make it fast.
 */
public final class Code {

    /** No code. */
    public static final Code EMPTY = new Code("", List.of());

    private final String format;
    private final List<Object> arguments;

    private Code(String format, List<Object> arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    /**
     * Returns code.
     *
     * @param format text with the placeholders of JavaPoet: {@code $L} code, {@code $N} name, {@code $S} string,
     *     {@code $T} type; also with the index of an argument, such as {@code $1L}
     * @throws IllegalArgumentException if an argument is missing or not used
     */
    public static Code of(String format, Object... arguments) {
        return builder().add(format, arguments).build();
    }

    /** Returns one line of code with its end, for a slot that is a line of a {@link CodeTemplate}. */
    public static Code line(String format, Object... arguments) {
        return builder().add(format, arguments).add("\n").build();
    }

    /** Returns one statement with its semicolon and the end of its line. */
    public static Code statement(String format, Object... arguments) {
        return builder().addStatement(format, arguments).build();
    }

    /** Returns one code after the other, with a separator in the format of JavaPoet between them. */
    public static Code join(Iterable<Code> codes, String separator) {
        Builder joined = builder();
        boolean first = true;
        for (Code code : codes) {
            if (!first) {
                joined.add(separator);
            }
            joined.add(code);
            first = false;
        }
        return joined.build();
    }

    /** Collects codes as {@link #join} does. */
    public static Collector<Code, ?, Code> joining(String separator) {
        return joining(separator, "", "");
    }

    /** Collects codes as {@link #join} does, between a prefix and a suffix. */
    public static Collector<Code, ?, Code> joining(String separator, String prefix, String suffix) {
        return Collector.<Code, List<Code>, Code>of(
                ArrayList::new,
                List::add,
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                codes -> of("$L$L$L", prefix, join(codes, separator), suffix));
    }

    /** Returns a builder without code. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether there is no text. */
    public boolean isEmpty() {
        return format.isEmpty();
    }

    /** Returns the code for JavaPoet. */
    public CodeBlock block() {
        return CodeBlock.of(format, arguments.toArray());
    }

    /** Returns the text in the format of JavaPoet. Only types, strings and classes are placeholders. */
    String format() {
        return format;
    }

    /** Returns the code with the full names of its types. */
    @Override
    public String toString() {
        return block().toString();
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Code code && format.equals(code.format) && arguments.equals(code.arguments);
    }

    @Override
    public int hashCode() {
        return format.hashCode();
    }

    /** Puts code together. */
    public static final class Builder {

        private final StringBuilder format = new StringBuilder();
        private final List<Object> arguments = new ArrayList<>();

        private Builder() {}

        /** Adds code as {@link Code#of} makes it. */
        public Builder add(String text, Object... values) {
            if (values.length == 0) {
                format.append(text);
                return this;
            }
            int used = 0;
            int from = 0;
            boolean indexed = false;
            for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', from)) {
                format.append(text, from, at);
                int kind = at + 1;
                while (Character.isDigit(text.charAt(kind))) {
                    kind++;
                }
                if (!takesArgument(text.charAt(kind))) {
                    format.append(text, at, kind + 1);
                } else if (kind > at + 1) {
                    indexed = true;
                    argument(text.charAt(kind), values, Integer.parseInt(text, at + 1, kind, 10) - 1, text);
                } else {
                    argument(text.charAt(kind), values, used++, text);
                }
                from = kind + 1;
            }
            format.append(text, from, text.length());
            if (!indexed && used != values.length) {
                throw new IllegalArgumentException(values.length + " arguments for " + text);
            }
            return this;
        }

        /** Adds code as it is. */
        public Builder add(Code code) {
            format.append(code.format);
            arguments.addAll(code.arguments);
            return this;
        }

        /** Adds a statement with its semicolon and the end of its line. */
        public Builder addStatement(String text, Object... values) {
            return add("$[").add(text, values).add(";\n$]");
        }

        /** Adds the head of a block, such as {@code if (a)}, and its brace. */
        public Builder beginControlFlow(String text, Object... values) {
            return add(text, values).add(" {\n$>");
        }

        /** Adds the end of a block and the head of the next, such as {@code else}. */
        public Builder nextControlFlow(String text, Object... values) {
            return add("$<} ").beginControlFlow(text, values);
        }

        /** Adds the end of a block. */
        public Builder endControlFlow() {
            return add("$<}\n");
        }

        /** Returns whether nothing was added. */
        public boolean isEmpty() {
            return format.isEmpty();
        }

        /** Returns the code. */
        public Code build() {
            return new Code(format.toString(), List.copyOf(arguments));
        }

        /** Adds the value of a placeholder. */
        void add(char kind, Object value) {
            if (kind == 'N') {
                text(name(value));
            } else if (kind == 'L' && value instanceof Code code) {
                add(code);
            } else if (kind == 'L' && (value instanceof String || value instanceof Number)) {
                text(value.toString());
            } else {
                format.append('$').append(kind);
                arguments.add(value);
            }
        }

        private void argument(char kind, Object[] values, int index, String text) {
            if (index >= values.length) {
                throw new IllegalArgumentException("no argument " + (index + 1) + " for " + text);
            }
            add(kind, values[index]);
        }

        private void text(String text) {
            format.append(text.indexOf('$') < 0 ? text : text.replace("$", "$$"));
        }

        private static boolean takesArgument(char kind) {
            return kind == 'L' || kind == 'N' || kind == 'S' || kind == 'T';
        }

        private static String name(Object value) {
            if (value instanceof CharSequence name) {
                return name.toString();
            } else if (value instanceof ParameterSpec parameter) {
                return parameter.name();
            } else if (value instanceof FieldSpec field) {
                return field.name();
            } else if (value instanceof MethodSpec method) {
                return method.name();
            }
            throw new IllegalArgumentException("no name: " + value);
        }
    }
}
