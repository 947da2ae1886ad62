package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import io.github.jsonschema2records.runtime.codegen.Assert;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import io.github.jsonschema2records.runtime.format.TextFormat;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The assertion keywords, a class for each kind of value they have. */
final class Assertions {

    private Assertions() {}

    /** {@code type}. */
    static final class Type extends Assertion {
        private final int kinds;

        Type(int kinds) {
            super("type");
            this.kinds = kinds;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.type(d, at, kinds, e);
        }
    }

    /** {@code enum}. */
    static final class Choice extends Assertion {
        private final JsonData[] values;

        Choice(JsonData[] values) {
            super("enum");
            this.values = values;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.enumValues(d, at, values, e);
        }
    }

    /** {@code const}. */
    static final class Constant extends Assertion {
        private final JsonData value;

        Constant(JsonData value) {
            super("const");
            this.value = value;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.constant(d, at, value, e);
        }
    }

    /** A bound of numbers, or what they are multiples of. */
    static final class Bound extends Assertion {
        private final JsonNumber bound;

        Bound(String name, JsonNumber bound) {
            super(name);
            this.bound = bound;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return switch (name) {
                case "minimum" -> Assert.minimum(d, at, bound, e);
                case "maximum" -> Assert.maximum(d, at, bound, e);
                case "exclusiveMinimum" -> Assert.exclusiveMinimum(d, at, bound, e);
                case "exclusiveMaximum" -> Assert.exclusiveMaximum(d, at, bound, e);
                default -> Assert.multipleOf(d, at, bound, e);
            };
        }
    }

    /** A bound of a length or of a number of items or properties. */
    static final class Size extends Assertion {
        private final int limit;

        Size(String name, int limit) {
            super(name);
            this.limit = limit;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return switch (name) {
                case "minLength" -> Assert.minLength(d, at, limit, e);
                case "maxLength" -> Assert.maxLength(d, at, limit, e);
                case "minItems" -> Assert.minItems(d, at, limit, e);
                case "maxItems" -> Assert.maxItems(d, at, limit, e);
                case "minProperties" -> Assert.minProperties(d, at, limit, e);
                default -> Assert.maxProperties(d, at, limit, e);
            };
        }
    }

    /** {@code pattern}. */
    static final class Pattern extends Assertion {
        private final TextPattern pattern;
        private final @Nullable String format;

        /**
         * @param format the name of the format beside it, or null
         */
        Pattern(TextPattern pattern, @Nullable String format) {
            super("pattern");
            this.pattern = pattern;
            this.format = format;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return format == null ? Assert.pattern(d, at, pattern, e) : Assert.pattern(d, at, pattern, format, e);
        }
    }

    /** {@code format} that is asserted; it annotates as well. */
    static final class Format extends Assertion {
        private final @Nullable TextFormat format;
        private final JsonData value;

        /** With null for a format that is not known. */
        Format(@Nullable TextFormat format, JsonData value) {
            super("format");
            this.format = format;
            this.value = value;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return format == null || Assert.format(d, at, format, e);
        }

        @Override
        void holding(Evaluator run, Application here) {
            run.annotated(here, name, value);
        }
    }

    /** {@code uniqueItems}. */
    static final class Unique extends Assertion {
        Unique() {
            super("uniqueItems");
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.uniqueItems(d, at, e);
        }
    }

    /** {@code required}. */
    static final class Required extends Assertion {
        private final StringTable names;

        Required(StringTable names) {
            super("required");
            this.names = names;
        }

        /** The names. */
        List<String> names() {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                all.add(names.string(i));
            }
            return all;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.required(d, at, names, e);
        }
    }

    /** {@code dependentRequired}, or the names in {@code dependencies}. */
    static final class DependentRequired extends Assertion {
        private final List<String> triggers;
        private final List<StringTable> names;

        /** With the names that each trigger requires. */
        DependentRequired(String name, List<String> triggers, List<StringTable> names) {
            super(name);
            this.triggers = triggers;
            this.names = names;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            boolean ok = true;
            for (int i = 0; i < triggers.size(); i++) {
                ok &= Assert.dependentRequired(d, at, Utf8.bytes(triggers.get(i)), names.get(i), e);
            }
            return ok;
        }
    }
}
