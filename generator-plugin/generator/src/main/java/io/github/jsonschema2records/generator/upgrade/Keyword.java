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
 * What a keyword means, independent of the draft it was written in. Where drafts differ, the difference is a component
 * here. Section numbers are those of JSON Schema 2020-12 (Core and Validation).
 *
 * <p>Whoever treats keywords differently does so by {@link #match}, so that the compiler names the places a new keyword
 * needs; a keyword that is asked for alone is found by {@link Schema#keyword}.
 */
public sealed interface Keyword {

    /**
     * The schemas inside the keyword, in document order, by their JSON Pointers within its value. {@code then} and
     * {@code else}, which {@code if} takes in, have the pointers {@code /then} and {@code /else}.
     */
    default Map<String, Schema> subschemas() {
        return Map.of();
    }

    /** Returns whether it can make an instance invalid. */
    default boolean constrains() {
        return true;
    }

    /** Returns whether it says nothing about an instance by itself. */
    default boolean isSilent() {
        return false;
    }

    /** The regular expressions in it, in document order. */
    default Collection<String> regexes() {
        return List.of();
    }

    /** The fold over the groups of keywords. */
    <R> R match(Cases<R> cases);

    /** What to do with a keyword of each group. */
    interface Cases<R> {

        R assertion(Assertion keyword);

        R inPlace(InPlace keyword);

        R overMembers(OverMembers keyword);

        R overItems(OverItems keyword);

        R reference(Reference keyword);

        R silent(Silent keyword);
    }

    /** A keyword whose result depends on nothing but the instance and itself. */
    sealed interface Assertion extends Keyword {

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.assertion(this);
        }

        /** The fold over assertions. */
        <R> R matchAssertion(AssertionCases<R> cases);
    }

    /** A keyword that lists the only values. */
    sealed interface Choice extends Assertion {

        /** The values, in document order. */
        List<SourceValue> values();
    }

    /** What to do with each assertion. */
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

        /** The fold over these keywords. */
        <R> R matchInPlace(InPlaceCases<R> cases);
    }

    /** What to do with each keyword that applies subschemas to the same value. */
    interface InPlaceCases<R> {

        R allOf(AllOf keyword);

        R anyOf(AnyOf keyword);

        R oneOf(OneOf keyword);

        R not(Not keyword);

        R guarded(Guarded keyword);
    }

    /** A keyword of which some branches must hold. */
    sealed interface Union extends InPlace {

        /** Its branches, in document order. */
        List<Schema> branches();
    }

    /** A keyword that applies subschemas to the members of an object, or to their names. */
    sealed interface OverMembers extends Applicator {

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.overMembers(this);
        }

        /** The fold over these keywords. */
        <R> R matchMembers(MemberCases<R> cases);
    }

    /** What to do with each keyword about the members of an object. */
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

        /** The fold over these keywords. */
        <R> R matchItems(ItemCases<R> cases);
    }

    /** What to do with each keyword about the items of an array. */
    interface ItemCases<R> {

        R prefixItems(PrefixItems keyword);

        R items(Items keyword);

        R contains(Contains keyword);

        R unevaluatedItems(UnevaluatedItems keyword);
    }

    /** A keyword that applies to what no other keyword of its schema has evaluated. */
    sealed interface Unevaluated extends Applicator {

        /** What applies to each such member or item. */
        Schema schema();
    }

    /** A keyword that names another schema. */
    sealed interface Reference extends Keyword {

        /** The URI that is named, resolved against the base URI. */
        URI uri();

        @Override
        default <R> R match(Cases<R> cases) {
            return cases.reference(this);
        }

        /** The fold over references. */
        <R> R matchReference(ReferenceCases<R> cases);
    }

    /** What to do with each reference. */
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
     * {@code maximum}, {@code exclusiveMaximum}, {@code minimum} or {@code exclusiveMinimum} (Validation 6.2.2 to 6.2.5).
     *
     * @param upper whether numbers must be less than the limit, not greater
     * @param exclusive whether the limit itself is out of bounds
     */
    record Bound(boolean upper, boolean exclusive, BigDecimal limit) implements Assertion {

        /** The name of the keyword since draft 6. */
        public String keyword() {
            return (exclusive ? "exclusiveM" : "m") + (upper ? "aximum" : "inimum");
        }

        /** Returns whether a number is within the bound. */
        public boolean allows(BigDecimal number) {
            int sign = number.compareTo(limit);
            return sign == 0 ? !exclusive : sign < 0 == upper;
        }

        /** The bound of all numbers that this one excludes. */
        public Bound inverse() {
            return new Bound(!upper, !exclusive, limit);
        }

        @Override
        public <R> R matchAssertion(AssertionCases<R> cases) {
            return cases.bound(this);
        }
    }

    /** What a {@link Size} counts. */
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
     * {@code maxLength}, {@code minLength} (Validation 6.3.1, 6.3.2), {@code maxItems}, {@code minItems} (6.4.1, 6.4.2),
     * {@code maxProperties} or {@code minProperties} (6.5.1, 6.5.2).
     *
     * @param upper whether the limit is the greatest size, not the least
     */
    record Size(Counted counted, boolean upper, long limit) implements Assertion {

        /** The name of the keyword. */
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

    /** {@code allOf} (Core 10.2.1.1). */
    record AllOf(List<Schema> branches) implements InPlace {
        @Override
        public Map<String, Schema> subschemas() {
            return byIndex(branches);
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
     * {@code if} with its {@code then} and {@code else} (Core 10.2.2), {@code dependentSchemas} (Core 10.2.2.4),
     * {@code dependencies} of drafts 4 to 7, or {@code propertyDependencies} of version 1: schemas that apply where a
     * condition holds.
     *
     * @param guards the schemas with their conditions, in document order
     * @param required the properties that others require: the arrays of {@code dependencies}; empty for other keywords
     */
    record Guarded(List<Guard> guards, DependentRequired required) implements InPlace {

        public Guarded {
            guards = List.copyOf(guards);
        }

        /** Schemas alone, without names that others require. */
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

    /** {@code additionalProperties} (Core 10.3.2.3): what the two before leave over. */
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

    /** {@code items} (Core 10.3.1.2) with one schema, or {@code additionalItems}: every item after the prefix. */
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
     * @param marksEvaluated whether matching items count as evaluated; not so before 2020-12
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

    /** {@code $dynamicRef} (Core 8.2.3.2). */
    record DynamicRef(URI uri) implements Reference {

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

    /** {@code $schema}, {@code $id}, {@code $anchor} and their like: used up by the stages that resolve references. */
    record Identifier() implements Silent {}

    /** A keyword that another one has taken in, such as {@code then}, {@code minContains} or draft 4's {@code exclusiveMinimum}. */
    record PartOf(String of) implements Silent {

        /** The other keyword does, by this one's value. */
        @Override
        public boolean constrains() {
            return true;
        }
    }

    /**
     * A keyword that its draft tells us to ignore, such as a sibling of {@code $ref} in draft 7.
     *
     * @param reason why
     * @param help what to do so that it counts
     * @param wouldConstrain whether elsewhere it would have a say in what is valid
     */
    record Ignored(String reason, String help, boolean wouldConstrain) implements Silent {}

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
