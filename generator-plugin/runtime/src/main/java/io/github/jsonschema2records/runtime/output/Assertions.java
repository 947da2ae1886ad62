package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import io.github.jsonschema2records.runtime.codegen.Assert;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import io.github.jsonschema2records.runtime.format.TextFormat;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertion keywords (JSON Schema Validation, section 6), with one class for each kind of keyword value. */
final class Assertions {

    private Assertions() {}

    /** Keyword {@code type}. */
    static final class Type extends Assertion {
        private final int kinds;

        Type(int kinds) {
            super("type");
            this.kinds = kinds;
        }

        @Override
        int kinds() {
            return kinds;
        }

        @Override
        boolean isOpen() {
            return true;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.type(d, at, kinds, e);
        }
    }

    /** Keyword {@code enum}. */
    static final class Choice extends Assertion {
        private final JsonData[] values;

        Choice(JsonData[] values) {
            super("enum");
            this.values = values;
        }

        @Override
        List<String> strings() {
            List<String> strings = new ArrayList<>();
            for (JsonData value : values) {
                if (value instanceof JsonString string) {
                    strings.add(string.value());
                }
            }
            return strings;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.enumValues(d, at, values, e);
        }
    }

    /** Keyword {@code const}. */
    static final class Constant extends Assertion {
        private final JsonData value;

        Constant(JsonData value) {
            super("const");
            this.value = value;
        }

        @Override
        List<String> strings() {
            return value instanceof JsonString string ? List.of(string.value()) : List.of();
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.constant(d, at, value, e);
        }
    }

    /**
     * Keywords {@code minimum}, {@code maximum}, {@code exclusiveMinimum}, {@code exclusiveMaximum} and
     * {@code multipleOf}.
     */
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
                case "multipleOf" -> Assert.multipleOf(d, at, bound, e);
                default -> throw new IllegalStateException(name);
            };
        }
    }

    /** Keywords that limit the length of strings and the number of items or properties. */
    static final class Size extends Assertion {
        private final int limit;

        Size(String name, int limit) {
            super(name);
            this.limit = limit;
        }

        @Override
        boolean isOpen() {
            return true;
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return switch (name) {
                case "minLength" -> Assert.minLength(d, at, limit, e);
                case "maxLength" -> Assert.maxLength(d, at, limit, e);
                case "minItems" -> Assert.minItems(d, at, limit, e);
                case "maxItems" -> Assert.maxItems(d, at, limit, e);
                case "minProperties" -> Assert.minProperties(d, at, limit, e);
                case "maxProperties" -> Assert.maxProperties(d, at, limit, e);
                default -> throw new IllegalStateException(name);
            };
        }
    }

    /** Keyword {@code pattern}. */
    static final class Pattern extends Assertion {
        private final TextPattern pattern;
        private final @Nullable String format;

        /**
         * Creates a keyword.
         *
         * @param format the name of the {@code format} in the same schema, or null
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

    /** Keyword {@code format}, asserted. It annotates as well. */
    static final class Format extends Assertion {
        private final @Nullable TextFormat format;
        private final JsonData value;

        /** Creates a keyword. The format is null if its name is unknown. */
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
        void recordSuccess(Evaluator run, Application here) {
            run.annotated(here, name, value);
        }
    }

    /** Keyword {@code uniqueItems}. */
    static final class Unique extends Assertion {
        Unique() {
            super("uniqueItems");
        }

        @Override
        boolean holds(JsonDocument d, int at, @Nullable Evaluation e) {
            return Assert.uniqueItems(d, at, e);
        }
    }

    /** Keyword {@code required}. */
    static final class Required extends Assertion {
        private final StringTable names;

        Required(StringTable names) {
            super("required");
            this.names = names;
        }

        /** Returns the required names. */
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

    /** Keyword {@code dependentRequired}, or the members of {@code dependencies} that list names. */
    static final class DependentRequired extends Assertion {
        private final List<String> triggers;
        private final List<StringTable> names;

        /** Creates a keyword. Each trigger has the table of names it requires. */
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
