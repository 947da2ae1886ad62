package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.analyze.Discriminator;
import io.github.jsonschema2records.generator.analyze.Prohibition;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Annotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlaceCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.ItemCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.MemberCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.PartOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Returns the members for a keyword of a schema, each with code that writes its value. */
final class KeywordMembers
        implements Keyword.Cases<Map<String, Runnable>>,
                InPlaceCases<Map<String, Runnable>>,
                MemberCases<Map<String, Runnable>>,
                ItemCases<Map<String, Runnable>> {

    private final SchemaProgramWriter writer;
    private final WrappedJson text;
    private final Schema schema;
    private final String name;
    private final String resource;

    /**
     * Creates the cases for one keyword.
     *
     * @param resource the URI of the resource that the schema is in
     */
    KeywordMembers(SchemaProgramWriter writer, Schema schema, String name, String resource) {
        this.writer = writer;
        this.text = writer.text;
        this.schema = schema;
        this.name = name;
        this.resource = resource;
    }

    @Override
    public Map<String, Runnable> assertion(Assertion keyword) {
        return keyword.matchAssertion(new AssertionMembers(text, writer.patterns, writer.assertFormats, name));
    }

    @Override
    public Map<String, Runnable> inPlace(InPlace keyword) {
        return keyword.matchInPlace(this);
    }

    @Override
    public Map<String, Runnable> overMembers(OverMembers keyword) {
        return keyword.matchMembers(this);
    }

    @Override
    public Map<String, Runnable> overItems(OverItems keyword) {
        return keyword.matchItems(this);
    }

    @Override
    public Map<String, Runnable> reference(Reference keyword) {
        return Map.of(name, () -> writer.reference(writer.facts.graph().target(keyword)));
    }

    @Override
    public Map<String, Runnable> silent(Silent keyword) {
        if (keyword instanceof Annotation annotation) {
            return WrittenAnnotation.hasEffect(schema, name, annotation)
                    ? Map.of(WrittenAnnotation.name(name, annotation), () -> text.value(annotation.value()))
                    : Map.of();
        }
        return keyword instanceof PartOf companion ? companion(companion.of()) : Map.of();
    }

    /** Writes {@code then}, {@code else}, {@code minContains} and {@code maxContains} where the schema has them. */
    private Map<String, Runnable> companion(String of) {
        for (Occurrence occurrence : schema.occurrences()) {
            if (occurrence.name().equals(of)) {
                Schema branch = occurrence.keyword().subschemas().get("/" + name);
                return branch != null
                        ? Map.of(name, () -> writer.schema(branch, resource))
                        : bound(occurrence.keyword());
            }
        }
        return Map.of();
    }

    private Map<String, Runnable> bound(Keyword owner) {
        if (!(owner instanceof Contains contains)) {
            return Map.of();
        }
        Long bound = name.equals("minContains") ? (Long) contains.min() : contains.max();
        return Map.of(name, () -> text.raw(AssertionMembers.count(Objects.requireNonNull(bound, name))));
    }

    @Override
    public Map<String, Runnable> allOf(AllOf keyword) {
        Map<String, Runnable> branches = keyword.listed() ? Map.of(name, list(keyword)) : tree(keyword);
        return name.equals("allOf")
                ? branches
                : Map.of("~" + name, branches.values().iterator().next());
    }

    @Override
    public Map<String, Runnable> anyOf(AnyOf keyword) {
        return union("anyOf", keyword);
    }

    @Override
    public Map<String, Runnable> oneOf(OneOf keyword) {
        return union("oneOf", keyword);
    }

    @Override
    public Map<String, Runnable> not(Not keyword) {
        Prohibition words = Prohibition.of(keyword.schema());
        return words == null ? tree(keyword) : withHint(tree(keyword), "~not", () -> text.strings(words(words)));
    }

    @Override
    public Map<String, Runnable> guarded(Guarded keyword) {
        return Map.of(name, () -> tree(keyword.subschemas(), keyword.required().names()));
    }

    /** Writes a union by its meaning, as another keyword such as OpenAPI's {@code nullable} can have it. */
    private Map<String, Runnable> union(String meaning, Union union) {
        Discriminator discriminator = writer.facts.discriminator(union);
        Map<String, Runnable> members = Map.of(meaning, list(union));
        return discriminator == null ? members : withHint(members, "~" + meaning, () -> discriminator(discriminator));
    }

    /** Adds a member with a hint for the reader. */
    private Map<String, Runnable> withHint(Map<String, Runnable> members, String hint, Runnable value) {
        Map<String, Runnable> both = new LinkedHashMap<>(members);
        both.put(hint, value);
        return both;
    }

    @Override
    public Map<String, Runnable> properties(Properties keyword) {
        return tree(keyword);
    }

    @Override
    public Map<String, Runnable> patternProperties(PatternProperties keyword) {
        Map<String, Schema> bySource = new LinkedHashMap<>();
        keyword.schemas().forEach((regex, s) -> bySource.put(writer.patterns.source(regex), s));
        return Map.of(name, () -> text.object(bySource, s -> writer.schema(s, resource)));
    }

    @Override
    public Map<String, Runnable> additionalProperties(AdditionalProperties keyword) {
        return tree(keyword);
    }

    @Override
    public Map<String, Runnable> propertyNames(PropertyNames keyword) {
        return tree(keyword);
    }

    @Override
    public Map<String, Runnable> unevaluatedProperties(UnevaluatedProperties keyword) {
        return tree(keyword);
    }

    @Override
    public Map<String, Runnable> prefixItems(PrefixItems keyword) {
        return Map.of(name, list(keyword));
    }

    @Override
    public Map<String, Runnable> items(Items keyword) {
        return tree(keyword);
    }

    @Override
    public Map<String, Runnable> contains(Contains keyword) {
        return Map.of(keyword.marksEvaluated() ? name : "~" + name, () -> tree(keyword.subschemas(), Map.of()));
    }

    @Override
    public Map<String, Runnable> unevaluatedItems(UnevaluatedItems keyword) {
        return tree(keyword);
    }

    private Runnable list(Keyword keyword) {
        return () -> text.array(keyword.subschemas().values(), s -> writer.schema(s, resource));
    }

    private Map<String, Runnable> tree(Keyword keyword) {
        return Map.of(name, () -> tree(keyword.subschemas(), Map.of()));
    }

    /** Writes schemas as nested objects according to their pointers, after lists of names. */
    private void tree(Map<String, Schema> byPointer, Map<String, List<String>> names) {
        Schema whole = byPointer.get("");
        if (whole != null) {
            writer.schema(whole, resource);
            return;
        }
        Map<String, Runnable> members = new LinkedHashMap<>();
        names.forEach((key, list) -> members.put(key, () -> text.strings(list)));
        byStep(byPointer).forEach((step, schemas) -> members.put(step, () -> tree(schemas, Map.of())));
        text.object(members, Runnable::run);
    }

    private void discriminator(Discriminator discriminator) {
        List<List<String>> lists = new ArrayList<>(List.of(List.of(discriminator.property())));
        discriminator
                .values()
                .forEach(values -> lists.add(values.stream().sorted().toList()));
        text.array(lists, text::strings);
    }

    private static List<String> words(Prohibition prohibition) {
        List<String> words = new ArrayList<>(List.of(prohibition.key()));
        words.addAll(prohibition.arguments());
        return words;
    }

    /** Returns schemas by the first step of their pointers, each by the rest of its pointer. */
    private static Map<String, Map<String, Schema>> byStep(Map<String, Schema> byPointer) {
        Map<String, Map<String, Schema>> bySteps = new LinkedHashMap<>();
        byPointer.forEach((pointer, s) -> {
            int end = pointer.indexOf('/', 1) < 0 ? pointer.length() : pointer.indexOf('/', 1);
            String step = JsonPointer.tokens(pointer.substring(0, end)).get(0);
            bySteps.computeIfAbsent(step, k -> new LinkedHashMap<>()).put(pointer.substring(end), s);
        });
        return bySteps;
    }
}
