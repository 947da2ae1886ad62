package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SourceValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a keyword means, independent of the draft it was written in. Where drafts differ, the difference is a component
 * here. Section numbers are those of JSON Schema 2020-12 (Core and Validation).
 */
public sealed interface Keyword {

    /** The schemas that stand inside the keyword, in document order. */
    default List<Schema> subschemas() {
        return List.of();
    }

    /** A keyword whose result depends on nothing but the instance and itself. */
    sealed interface Assertion extends Keyword {}

    /** A keyword that applies subschemas. */
    sealed interface Applicator extends Keyword {}

    /** A keyword that names another schema. */
    sealed interface Reference extends Keyword {
        /** The URI that is named, resolved against the base URI. */
        URI uri();
    }

    /** A keyword that never makes an instance invalid. */
    sealed interface Annotation extends Keyword {
        /** Its value as written. */
        SourceValue value();

        /** Returns whether the dialect has it collected, so that outputs show it. */
        default boolean collected() {
            return true;
        }
    }

    /**
     * {@code type} (Validation 6.1.1).
     *
     * @param types the types that are named
     * @param integralDecimals whether {@code 1.0} is an integer; not so in draft 4
     */
    record Type(Set<InstanceType> types, boolean integralDecimals) implements Assertion {
        public Type {
            types = Set.copyOf(types);
        }
    }

    /** {@code enum} (Validation 6.1.2). */
    record Enumeration(List<SourceValue> values) implements Assertion {}

    /** {@code const} (Validation 6.1.3). */
    record Const(SourceValue value) implements Assertion {}

    /** {@code multipleOf} (Validation 6.2.1). */
    record MultipleOf(BigDecimal divisor) implements Assertion {}

    /** {@code maximum} and {@code exclusiveMaximum} (Validation 6.2.2, 6.2.3). */
    record Maximum(BigDecimal limit, boolean exclusive) implements Assertion {}

    /** {@code minimum} and {@code exclusiveMinimum} (Validation 6.2.4, 6.2.5). */
    record Minimum(BigDecimal limit, boolean exclusive) implements Assertion {}

    /** {@code maxLength} (Validation 6.3.1), in code points. */
    record MaxLength(long limit) implements Assertion {}

    /** {@code minLength} (Validation 6.3.2), in code points. */
    record MinLength(long limit) implements Assertion {}

    /** {@code pattern} (Validation 6.3.3), an ECMA-262 regular expression. */
    record Pattern(String regex) implements Assertion {}

    /**
     * {@code format} (Validation 7).
     *
     * @param asserted whether the dialect itself makes it an assertion
     */
    record Format(String name, boolean asserted) implements Assertion {}

    /** {@code maxItems} (Validation 6.4.1). */
    record MaxItems(long limit) implements Assertion {}

    /** {@code minItems} (Validation 6.4.2). */
    record MinItems(long limit) implements Assertion {}

    /** {@code uniqueItems} (Validation 6.4.3). */
    record UniqueItems(boolean unique) implements Assertion {}

    /** {@code maxProperties} (Validation 6.5.1). */
    record MaxProperties(long limit) implements Assertion {}

    /** {@code minProperties} (Validation 6.5.2). */
    record MinProperties(long limit) implements Assertion {}

    /** {@code required} (Validation 6.5.3). */
    record Required(List<String> names) implements Assertion {
        public Required {
            names = List.copyOf(names);
        }
    }

    /** {@code dependentRequired} (Validation 6.5.4) or the arrays of {@code dependencies}. */
    record DependentRequired(Map<String, List<String>> names) implements Assertion {}

    /** {@code allOf} (Core 10.2.1.1). */
    record AllOf(List<Schema> branches) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return branches;
        }
    }

    /** {@code anyOf} (Core 10.2.1.2). */
    record AnyOf(List<Schema> branches) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return branches;
        }
    }

    /** {@code oneOf} (Core 10.2.1.3). */
    record OneOf(List<Schema> branches) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return branches;
        }
    }

    /** {@code not} (Core 10.2.1.4). */
    record Not(Schema schema) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code if} with its {@code then} and {@code else} (Core 10.2.2), which mean nothing without it. */
    record Conditional(
            Schema condition,
            @Nullable Schema then,
            @Nullable Schema otherwise) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            List<Schema> all = new ArrayList<>(List.of(condition));
            if (then != null) {
                all.add(then);
            }
            if (otherwise != null) {
                all.add(otherwise);
            }
            return all;
        }
    }

    /** {@code dependentSchemas} (Core 10.2.2.4) or the schemas of {@code dependencies}. */
    record DependentSchemas(Map<String, Schema> schemas) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }
    }

    /**
     * {@code dependencies} of drafts 4 to 7: {@link DependentRequired} and {@link DependentSchemas} in one keyword.
     */
    record Dependencies(DependentRequired required, DependentSchemas schemas) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return schemas.subschemas();
        }
    }

    /** {@code properties} (Core 10.3.2.1), in document order. */
    record Properties(Map<String, Schema> schemas) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }
    }

    /** {@code patternProperties} (Core 10.3.2.2), by ECMA-262 regular expression, in document order. */
    record PatternProperties(Map<String, Schema> schemas) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }
    }

    /** {@code additionalProperties} (Core 10.3.2.3): what the two before leave over. */
    record AdditionalProperties(Schema schema) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code propertyNames} (Core 10.3.2.4). */
    record PropertyNames(Schema schema) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code prefixItems} (Core 10.3.1.1), or {@code items} with an array in older drafts. */
    record PrefixItems(List<Schema> schemas) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return schemas;
        }
    }

    /** {@code items} (Core 10.3.1.2) with one schema, or {@code additionalItems}: every item after the prefix. */
    record Items(Schema schema) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /**
     * {@code contains} with {@code minContains} and {@code maxContains} (Core 10.3.1.3, Validation 6.4.4, 6.4.5).
     *
     * @param min the least number of matching items
     * @param max the greatest number, or null for no limit
     * @param marksEvaluated whether matching items count as evaluated; not so before 2020-12
     */
    record Contains(Schema schema, long min, @Nullable Long max, boolean marksEvaluated) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code unevaluatedItems} (Core 11.2). */
    record UnevaluatedItems(Schema schema) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code unevaluatedProperties} (Core 11.3). */
    record UnevaluatedProperties(Schema schema) implements Applicator {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code $ref} (Core 8.2.3.1). */
    record Ref(URI uri) implements Reference {}

    /** {@code $dynamicRef} (Core 8.2.3.2). */
    record DynamicRef(URI uri) implements Reference {}

    /** {@code $recursiveRef} (Core 2019-09, 8.2.4.2.1); its value is always {@code #}. */
    record RecursiveRef(URI uri) implements Reference {}

    /** {@code $defs} or {@code definitions}: schemas for others to refer to, by key. */
    record Definitions(Map<String, Schema> schemas) implements Keyword {
        @Override
        public List<Schema> subschemas() {
            return List.copyOf(schemas.values());
        }
    }

    /** {@code $schema}, {@code $id}, {@code $anchor} and their like: used up by the stages that resolve references. */
    record Identifier() implements Keyword {}

    /** A keyword that another one has taken in, such as {@code then}, {@code minContains} or draft 4's {@code exclusiveMinimum}. */
    record PartOf(String of) implements Keyword {}

    /**
     * A keyword that its draft tells us to ignore, such as a sibling of {@code $ref} in draft 7.
     *
     * @param reason why
     * @param help what to do so that it counts
     * @param constrains whether elsewhere it would have a say in what is valid
     */
    record Ignored(String reason, String help, boolean constrains) implements Keyword {}

    /** {@code title}; one beside {@code $ref} is not collected before draft 2019-09. */
    record Title(String text, SourceValue value, boolean collected) implements Annotation {}

    /** {@code description}; one beside {@code $ref} is not collected before draft 2019-09. */
    record Description(String text, SourceValue value, boolean collected) implements Annotation {}

    /** {@code default}. */
    record Default(SourceValue value) implements Annotation {}

    /** {@code examples}. */
    record Examples(SourceValue value) implements Annotation {
        /** Each of them. */
        public List<SourceValue> values() {
            return value instanceof SourceValue.SourceArray array ? array.elements() : List.of();
        }
    }

    /** {@code deprecated}. */
    record Deprecation(boolean deprecated, SourceValue value) implements Annotation {}

    /** {@code readOnly}. */
    record ReadOnly(boolean readOnly, SourceValue value) implements Annotation {}

    /** {@code writeOnly}. */
    record WriteOnly(boolean writeOnly, SourceValue value) implements Annotation {}

    /**
     * {@code examples}, {@code $comment}, {@code contentEncoding} and their like: known, and without effect on Java. All but
     * comments are collected.
     */
    record KnownAnnotation(SourceValue value, boolean collected) implements Annotation {}

    /**
     * A keyword that tells the generator about Java, such as {@code javaType}.
     *
     * @param text the value where it is a string, else null
     */
    record JavaHint(String name, @Nullable String text, SourceValue value, boolean collected) implements Annotation {}

    /**
     * A keyword of no vocabulary that counts here: an annotation, as the specification says (Core 6.5); not collected before
     * draft 2019-09, which was the first to say so.
     *
     * @param help what its author may have meant, or null where nothing suggests that it is a mistake
     */
    record Unknown(SourceValue value, @Nullable String help, boolean collected) implements Annotation {}
}
