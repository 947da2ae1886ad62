package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a keyword, independent of the draft. If drafts differ, the difference is a component of the record.
 * Section numbers are those of JSON Schema 2020-12 (Core and Validation).
 *
 * <p>Code that treats keywords differently calls {@link #match}, so that the compiler names every place that a new
 * keyword needs. Code that needs only one keyword calls {@link Schema#keyword}.
 */
public sealed interface Keyword {

    /**
     * Returns the schemas inside the keyword by their JSON Pointers within its value, in document order. {@code then}
     * and {@code else} are part of {@code if}, and have the pointers {@code /then} and {@code /else}.
     */
    default Map<String, Schema> subschemas() {
        return Map.of();
    }

    /** Returns whether the keyword can make an instance invalid. */
    default boolean constrains() {
        return true;
    }

    /** Returns whether the keyword says nothing about an instance by itself. */
    default boolean isSilent() {
        return false;
    }

    /** Returns the regular expressions in the keyword, in document order. */
    default Collection<String> regexes() {
        return List.of();
    }

    /** Calls the case of this group of keywords. */
    <R> R match(Cases<R> cases);

    /** One method for each group of keywords. */
    interface Cases<R> {

        R assertion(Assertion keyword);

        R inPlace(InPlace keyword);

        R overMembers(OverMembers keyword);

        R overItems(OverItems keyword);

        R reference(Reference keyword);

        R silent(Silent keyword);
    }

    /** A keyword whose result depends only on the instance and on the keyword itself. */
    sealed interface Assertion extends Keyword {

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.assertion(this);
        }

        /** Calls the case of this assertion. */
        <R> R matchAssertion(AssertionCases<R> cases);
    }

    /** A keyword that lists all allowed values. */
    sealed interface Choice extends Assertion {

        /** Returns the values, in document order. */
        List<SourceValue> values();
    }

    /** One method for each assertion. */
    interface AssertionCases<R> {

        R type(Type keyword);

        R enumeration(Enumeration keyword);

        R constant(Const keyword);

        R multipleOf(MultipleOf keyword);

        R bound(Bound keyword);

        R size(Size keyword);

        R pattern(Pattern keyword);

        R format(Format keyword);

        R uniqueItems(UniqueItems keyword);

        R required(Required keyword);

        R dependentRequired(DependentRequired keyword);
    }

    /** A keyword that applies subschemas. */
    sealed interface Applicator extends Keyword {}

    /** A keyword that applies subschemas to the same value. */
    sealed interface InPlace extends Applicator {

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.inPlace(this);
        }

        /** Calls the case of this keyword. */
        <R> R matchInPlace(InPlaceCases<R> cases);
    }

    /** One method for each keyword that applies subschemas to the same value. */
    interface InPlaceCases<R> {

        R allOf(AllOf keyword);

        R anyOf(AnyOf keyword);

        R oneOf(OneOf keyword);

        R not(Not keyword);

        R guarded(Guarded keyword);
    }

    /** {@code anyOf} or {@code oneOf}. */
    sealed interface Union extends InPlace {

        /** Returns the branches, in document order. */
        List<Schema> branches();
    }

    /** A keyword that applies subschemas to the members of an object, or to their names. */
    sealed interface OverMembers extends Applicator {

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.overMembers(this);
        }

        /** Calls the case of this keyword. */
        <R> R matchMembers(MemberCases<R> cases);
    }

    /** One method for each keyword that applies to the members of an object. */
    interface MemberCases<R> {

        R properties(Properties keyword);

        R patternProperties(PatternProperties keyword);

        R additionalProperties(AdditionalProperties keyword);

        R propertyNames(PropertyNames keyword);

        R unevaluatedProperties(UnevaluatedProperties keyword);
    }

    /** A keyword that applies subschemas to the items of an array. */
    sealed interface OverItems extends Applicator {

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.overItems(this);
        }

        /** Calls the case of this keyword. */
        <R> R matchItems(ItemCases<R> cases);
    }

    /** One method for each keyword that applies to the items of an array. */
    interface ItemCases<R> {

        R prefixItems(PrefixItems keyword);

        R items(Items keyword);

        R contains(Contains keyword);

        R unevaluatedItems(UnevaluatedItems keyword);
    }

    /** A keyword for the members or items that no other keyword has evaluated. */
    sealed interface Unevaluated extends Applicator {

        /** Returns the schema for each unevaluated member or item. */
        Schema schema();
    }

    /** A keyword that names another schema. */
    sealed interface Reference extends Keyword {

        /** Returns the URI of the other schema, resolved against the base URI. */
        URI uri();

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.reference(this);
        }

        /** Calls the case of this kind of reference. */
        <R> R matchReference(ReferenceCases<R> cases);
    }

    /** One method for each kind of reference. */
    interface ReferenceCases<R> {

        R ref(Ref keyword);

        R dynamicRef(DynamicRef keyword);

        R recursiveRef(RecursiveRef keyword);
    }

    /** A keyword that says nothing about an instance by itself. */
    sealed interface Silent extends Keyword {

        @Override
        default boolean constrains() {
            return false;
        }

        @Override
        default boolean isSilent() {
            return true;
        }

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.silent(this);
        }
    }

    /** A keyword that never makes an instance invalid, and whose value outputs may show. */
    sealed interface Annotation extends Silent {

        /** Returns the value as written. */
        SourceValue value();

        /** Returns whether the dialect collects it, so that outputs show it. */
        default boolean collected() {
            return true;
        }
    }

    /**
     * {@code type} (Validation 6.1.1).
     *
     * @param types the types named by the schema
     * @param integralDecimals whether {@code 1.0} is an integer, which it is not in draft 4
     */
    record Type(Set<InstanceType> types, boolean integralDecimals) implements Assertion {
        public Type {
            types = Set.copyOf(types);
        }

        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.type(this);
        }
    }

    /** {@code enum} (Validation 6.1.2). */
    record Enumeration(List<SourceValue> values) implements Choice {
        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /** {@code const} (Validation 6.1.3). */
    record Const(SourceValue value) implements Choice {

        @Override
        public List<SourceValue> values() {
            return List.of(value);
        }

        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.constant(this);
        }
    }

    /** {@code multipleOf} (Validation 6.2.1). */
    record MultipleOf(BigDecimal divisor) implements Assertion {
        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.multipleOf(this);
        }
    }

    /**
     * {@code maximum}, {@code exclusiveMaximum}, {@code minimum} or {@code exclusiveMinimum} (Validation 6.2.2 to
     * 6.2.5).
     *
     * @param upper whether the limit is a maximum, not a minimum
     * @param exclusive whether the limit itself is not allowed
     */
    record Bound(boolean upper, boolean exclusive, BigDecimal limit) implements Assertion {

        /** Returns the name of the keyword since draft 6. */
        public String keyword() {
            return (exclusive ? "exclusiveM" : "m") + (upper ? "aximum" : "inimum");
        }

        /** Returns whether a number is within the bound. */
        public boolean allows(BigDecimal number) {
            int sign = number.compareTo(limit);
            return sign == 0 ? !exclusive : sign < 0 == upper;
        }

        /** Returns the bound of all numbers that this one excludes. */
        public Bound inverse() {
            return new Bound(!upper, !exclusive, limit);
        }

        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.bound(this);
        }
    }

    /** The unit of a {@link Size}. */
    enum Counted {
        /** The code points of a string. */
        LENGTH("Length"),
        /** The items of an array. */
        ITEMS("Items"),
        /** The members of an object. */
        PROPERTIES("Properties");

        private final String word;

        Counted(String word) {
            this.word = word;
        }
    }

    /**
     * {@code maxLength}, {@code minLength} (Validation 6.3.1, 6.3.2), {@code maxItems}, {@code minItems} (6.4.1,
     * 6.4.2), {@code maxProperties} or {@code minProperties} (6.5.1, 6.5.2).
     *
     * @param upper whether the limit is a maximum, not a minimum
     */
    record Size(Counted counted, boolean upper, long limit) implements Assertion {

        /** Returns the name of the keyword. */
        public String keyword() {
            return (upper ? "max" : "min") + counted.word;
        }

        /** Returns whether a size is within the limit. */
        public boolean allows(long size) {
            return upper ? size <= limit : size >= limit;
        }

        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.size(this);
        }
    }

    /** {@code pattern} (Validation 6.3.3), an ECMA-262 regular expression. */
    record Pattern(String regex) implements Assertion {

        @Override
        public Collection<String> regexes() {
            return List.of(regex);
        }

        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.pattern(this);
        }
    }

    /**
     * {@code format} (Validation 7).
     *
     * @param asserted whether the dialect itself makes it an assertion
     */
    record Format(String name, boolean asserted) implements Assertion {
        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.format(this);
        }
    }

    /** {@code uniqueItems} (Validation 6.4.3). */
    record UniqueItems(boolean unique) implements Assertion {
        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.uniqueItems(this);
        }
    }

    /** {@code required} (Validation 6.5.3). */
    record Required(List<String> names) implements Assertion {
        public Required {
            names = List.copyOf(names);
        }

        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.required(this);
        }
    }

    /** {@code dependentRequired} (Validation 6.5.4) or the arrays of {@code dependencies}. */
    record DependentRequired(Map<String, List<String>> names) implements Assertion {
        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.dependentRequired(this);
        }
    }

    /**
     * {@code allOf} (Core 10.2.1.1), or {@code extends} of draft 3 (5.26).
     *
     * @param listed whether the value is an array; otherwise it is the only branch
     */
    record AllOf(List<Schema> branches, boolean listed) implements InPlace {

        /** Creates the keyword with an array. */
        public AllOf(List<Schema> branches) {
            this(branches, true);
        }

        @Override
        public Map<String, Schema> subschemas() {
            return listed ? byIndex(branches) : Map.of("", branches.get(0));
        }

        @Override
        public <R> R matchInPlace(InPlaceCases<R> cases) {
            return cases.allOf(this);
        }
    }

    /** {@code anyOf} (Core 10.2.1.2). */
    record AnyOf(List<Schema> branches) implements Union {
        @Override
        public Map<String, Schema> subschemas() {
            return byIndex(branches);
        }

        @Override
        public <R> R matchInPlace(InPlaceCases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /** {@code oneOf} (Core 10.2.1.3). */
    record OneOf(List<Schema> branches) implements Union {
        @Override
        public Map<String, Schema> subschemas() {
            return byIndex(branches);
        }

        @Override
        public <R> R matchInPlace(InPlaceCases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** {@code not} (Core 10.2.1.4). */
    record Not(Schema schema) implements InPlace {
        @Override
        public Map<String, Schema> subschemas() {
            return Map.of("", schema);
        }

        @Override
        public <R> R matchInPlace(InPlaceCases<R> cases) {
            return cases.not(this);
        }
    }

    /**
     * {@code if} with its {@code then} and {@code else} (Core 10.2.2), {@code dependentSchemas} (Core 10.2.2.4), {@code
     * dependencies} of drafts 4 to 7, or {@code propertyDependencies} of version 1: schemas that apply if a condition
     * holds.
     *
     * @param guards the schemas with their conditions, in document order
     * @param required the required properties of each property, from the arrays of {@code dependencies}; empty for
     *     other keywords
     */
    record Guarded(List<Guard> guards, DependentRequired required) implements InPlace {

        public Guarded {
            guards = List.copyOf(guards);
        }

        /** Creates a keyword without required properties. */
        public Guarded(List<Guard> guards) {
            this(guards, new DependentRequired(Map.of()));
        }

        @Override
        public Map<String, Schema> subschemas() {
            Map<String, Schema> all = new LinkedHashMap<>();
            guards.forEach(guard -> all.putAll(guard.subschemas()));
            return all;
        }

        @Override
        public <R> R matchInPlace(InPlaceCases<R> cases) {
            return cases.guarded(this);
        }
    }

    /** {@code properties} (Core 10.3.2.1), in document order. */
    record Properties(Map<String, Schema> schemas) implements OverMembers {
        @Override
        public Map<String, Schema> subschemas() {
            return byKey(schemas);
        }

        @Override
        public <R> R matchMembers(MemberCases<R> cases) {
            return cases.properties(this);
        }
    }

    /** {@code patternProperties} (Core 10.3.2.2), by ECMA-262 regular expression, in document order. */
    record PatternProperties(Map<String, Schema> schemas) implements OverMembers {

        @Override
        public Collection<String> regexes() {
            return schemas.keySet();
        }

        @Override
        public Map<String, Schema> subschemas() {
            return byKey(schemas);
        }

        @Override
        public <R> R matchMembers(MemberCases<R> cases) {
            return cases.patternProperties(this);
        }
    }

    /**
     * {@code additionalProperties} (Core 10.3.2.3), for members that neither {@code properties} nor {@code
     * patternProperties} match.
     */
    record AdditionalProperties(Schema schema) implements OverMembers {
        @Override
        public Map<String, Schema> subschemas() {
            return Map.of("", schema);
        }

        @Override
        public <R> R matchMembers(MemberCases<R> cases) {
            return cases.additionalProperties(this);
        }
    }

    /** {@code propertyNames} (Core 10.3.2.4). */
    record PropertyNames(Schema schema) implements OverMembers {
        @Override
        public Map<String, Schema> subschemas() {
            return Map.of("", schema);
        }

        @Override
        public <R> R matchMembers(MemberCases<R> cases) {
            return cases.propertyNames(this);
        }
    }

    /** {@code prefixItems} (Core 10.3.1.1), or {@code items} with an array in older drafts. */
    record PrefixItems(List<Schema> schemas) implements OverItems {
        @Override
        public Map<String, Schema> subschemas() {
            return byIndex(schemas);
        }

        @Override
        public <R> R matchItems(ItemCases<R> cases) {
            return cases.prefixItems(this);
        }
    }

    /** {@code items} (Core 10.3.1.2) with one schema, or {@code additionalItems}: for every item after the prefix. */
    record Items(Schema schema) implements OverItems {
        @Override
        public Map<String, Schema> subschemas() {
            return Map.of("", schema);
        }

        @Override
        public <R> R matchItems(ItemCases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * {@code contains} with {@code minContains} and {@code maxContains} (Core 10.3.1.3, Validation 6.4.4, 6.4.5).
     *
     * @param min the least number of matching items
     * @param max the greatest number, or null for no limit
     * @param marksEvaluated whether matching items count as evaluated, as since draft 2020-12
     */
    record Contains(Schema schema, long min, @Nullable Long max, boolean marksEvaluated) implements OverItems {
        @Override
        public Map<String, Schema> subschemas() {
            return Map.of("", schema);
        }

        @Override
        public <R> R matchItems(ItemCases<R> cases) {
            return cases.contains(this);
        }
    }

    /** {@code unevaluatedItems} (Core 11.2). */
    record UnevaluatedItems(Schema schema) implements OverItems, Unevaluated {
        @Override
        public Map<String, Schema> subschemas() {
            return Map.of("", schema);
        }

        @Override
        public <R> R matchItems(ItemCases<R> cases) {
            return cases.unevaluatedItems(this);
        }
    }

    /** {@code unevaluatedProperties} (Core 11.3). */
    record UnevaluatedProperties(Schema schema) implements OverMembers, Unevaluated {
        @Override
        public Map<String, Schema> subschemas() {
            return Map.of("", schema);
        }

        @Override
        public <R> R matchMembers(MemberCases<R> cases) {
            return cases.unevaluatedProperties(this);
        }
    }

    /** {@code $ref} (Core 8.2.3.1). */
    record Ref(URI uri) implements Reference {

        @Override
        public <R> R matchReference(ReferenceCases<R> cases) {
            return cases.ref(this);
        }
    }

    /**
     * {@code $dynamicRef} (Core 8.2.3.2).
     *
     * @param bookended whether it is dynamic only if a dynamic anchor stands where its URI leads; not so since version
     *     1
     */
    record DynamicRef(URI uri, boolean bookended) implements Reference {

        @Override
        public <R> R matchReference(ReferenceCases<R> cases) {
            return cases.dynamicRef(this);
        }
    }

    /** {@code $recursiveRef} (Core 2019-09, 8.2.4.2.1); its value is always {@code #}. */
    record RecursiveRef(URI uri) implements Reference {

        @Override
        public <R> R matchReference(ReferenceCases<R> cases) {
            return cases.recursiveRef(this);
        }
    }

    /** {@code $defs} or {@code definitions}: schemas for others to refer to, by key. */
    record Definitions(Map<String, Schema> schemas) implements Silent {
        @Override
        public Map<String, Schema> subschemas() {
            return byKey(schemas);
        }
    }

    /**
     * {@code $schema}, {@code $id}, {@code $anchor} and similar keywords. Only the stages that resolve references need
     * their values.
     */
    record Identifier() implements Silent {}

    /**
     * A keyword that belongs to another one, such as {@code then}, {@code minContains} or draft 4's {@code
     * exclusiveMinimum}.
     */
    record PartOf(String of) implements Silent {

        /** Returns true, since its value changes the constraint of the other keyword. */
        @Override
        public boolean constrains() {
            return true;
        }
    }

    /**
     * A keyword that its draft ignores, such as a sibling of {@code $ref} in draft 7.
     *
     * @param reason why it is ignored
     * @param help advice on how to make it effective
     * @param wouldConstrain whether it would be a constraint if it were not ignored
     */
    record Ignored(String reason, String help, boolean wouldConstrain) implements Silent {}

    /** {@code title}. Beside {@code $ref} it is collected since draft 2019-09 only. */
    record Title(String text, SourceValue value, boolean collected) implements Annotation {}

    /** {@code description}. Beside {@code $ref} it is collected since draft 2019-09 only. */
    record Description(String text, SourceValue value, boolean collected) implements Annotation {}

    /** {@code default}. */
    record Default(SourceValue value) implements Annotation {}

    /** {@code examples}. */
    record Examples(SourceValue value) implements Annotation {
        /** Returns the example values. */
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
     * {@code $comment}, {@code contentEncoding} and similar keywords, which have no effect on Java. All except comments
     * are collected.
     */
    record KnownAnnotation(SourceValue value, boolean collected) implements Annotation {}

    /**
     * A keyword for the generator, such as {@code javaType}.
     *
     * @param text the value if it is a string, else null
     */
    record JavaHint(String name, @Nullable String text, SourceValue value, boolean collected) implements Annotation {}

    /**
     * A keyword that no enabled vocabulary has. It is an annotation (Core 6.5), and is collected since draft 2019-09,
     * which was the first to say so.
     *
     * @param help a suggestion for its author, or null if it does not look like a mistake
     */
    record Unknown(SourceValue value, @Nullable String help, boolean collected) implements Annotation {}

    private static Map<String, Schema> byIndex(List<Schema> schemas) {
        Map<String, Schema> all = new LinkedHashMap<>();
        for (Schema schema : schemas) {
            all.put("/" + all.size(), schema);
        }
        return all;
    }

    private static Map<String, Schema> byKey(Map<String, Schema> schemas) {
        Map<String, Schema> all = new LinkedHashMap<>();
        schemas.forEach((key, schema) -> all.put(JsonPointer.append("", key), schema));
        return all;
    }
}
