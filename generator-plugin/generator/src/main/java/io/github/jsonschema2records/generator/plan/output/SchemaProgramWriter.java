package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.analyze.Discriminator;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Prohibition;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
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
import io.github.jsonschema2records.generator.upgrade.Keyword.KnownAnnotation;
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
import io.github.jsonschema2records.runtime.codegen.KeywordNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes schemas in the format of the runtime's {@code SchemaProgram}. Keywords have their names in the schema, if they
 * mean the same in draft 2020-12. References are numbers of schemas, in the order of the text.
 */
final class SchemaProgramWriter {

    /** Prefix of an annotation whose name means something else to the reader. */
    static final String ANNOTATION = "@";

    /** Marks a schema that is evaluated once for each value. */
    private static final String ONCE = "~once";

    /** Marks a schema of secrets. */
    private static final String SECRET = "~secret";

    private final Facts facts;
    private final SchemaGraph graph;
    private final Set<Schema> repeated;
    private final boolean assertFormats;
    private final Map<Schema, Integer> numbers;
    private final PatternSources patterns;
    private final WrappedJson text = new WrappedJson();
    private int written;

    /**
     * Creates a writer.
     *
     * @param numbers receives the number of each schema; references need the numbers of an earlier pass
     */
    SchemaProgramWriter(Facts facts, boolean assertFormats, Map<Schema, Integer> numbers) {
        this.facts = facts;
        this.graph = facts.graph();
        this.repeated = facts.repeated();
        this.patterns = new PatternSources(facts.patterns());
        this.assertFormats = assertFormats;
        this.numbers = numbers;
    }

    /** Returns the regular expressions that were written, each once. */
    List<String> patterns() {
        return patterns.all();
    }

    /**
     * Returns the text of schemas.
     *
     * @param resources the schemas of each resource; resources of files without an {@code $id} may have the same name
     */
    String write(Collection<List<Schema>> resources) {
        List<Runnable> parts = new ArrayList<>();
        resources.forEach(schemas -> {
            String resource = OutputPlanner.resource(schemas.get(0));
            Map<String, Schema> byPointer = new LinkedHashMap<>();
            schemas.forEach(s -> byPointer.put(s.location().resourcePointer(), s));
            parts.add(() -> text.string(resource));
            parts.add(() -> text.object(byPointer, s -> schema(s, resource)));
        });
        text.array(parts, Runnable::run);
        return text.toString();
    }

    private void schema(Schema schema, String outer) {
        numbers.put(schema, written++);
        if (schema.literal().isPresent()) {
            text.raw(schema.literal().get());
            return;
        }
        Map<String, Runnable> members = new LinkedHashMap<>();
        String resource = OutputPlanner.resource(schema);
        if (!resource.equals(outer)) {
            members.put("$id", () -> text.string(resource));
        }
        if (repeated.contains(schema)) {
            members.put(ONCE, () -> text.raw(true));
        }
        if (schema.isSecret()) {
            members.put(SECRET, () -> text.raw(true));
        }
        for (Occurrence occurrence : schema.occurrences()) {
            members.putAll(occurrence.keyword().match(new Written(schema, occurrence.name(), resource)));
        }
        text.object(members, Runnable::run);
    }

    /**
     * Returns whether an annotation has no effect. {@code contentSchema} has none without a media type (Validation
     * 8.5).
     */
    private static boolean acceptsEverything(Schema schema, String name, Annotation annotation) {
        return annotation instanceof KnownAnnotation
                && name.equals("contentSchema")
                && schema.occurrences().stream().noneMatch(o -> o.name().equals("contentMediaType"));
    }

    private static String annotationName(String name, Annotation annotation) {
        if (annotation instanceof KnownAnnotation && name.startsWith("content")) {
            return name;
        }
        return isMeaningful(name) ? ANNOTATION + name : name;
    }

    /** Returns whether a name means something other than an annotation to the reader. */
    private static boolean isMeaningful(String name) {
        return KeywordNames.constrains(name)
                || name.equals("$id")
                || name.startsWith("content")
                || name.startsWith(ANNOTATION)
                || name.startsWith("~");
    }

    private void reference(Target target) {
        int initial = number(target.initial());
        if (target instanceof Target.Dynamic dynamic) {
            List<Integer> all = new ArrayList<>(List.of(initial));
            dynamic.candidates().forEach(c -> all.add(number(c)));
            text.array(all, text::raw);
        } else {
            text.raw(initial);
        }
    }

    private int number(Schema schema) {
        return numbers.getOrDefault(schema, 0);
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

    /** Returns the members for a keyword of a schema, each with code that writes its value. */
    private final class Written
            implements Keyword.Cases<Map<String, Runnable>>,
                    InPlaceCases<Map<String, Runnable>>,
                    MemberCases<Map<String, Runnable>>,
                    ItemCases<Map<String, Runnable>> {

        private final Schema schema;
        private final String name;
        private final String resource;

        Written(Schema schema, String name, String resource) {
            this.schema = schema;
            this.name = name;
            this.resource = resource;
        }

        @Override
        public Map<String, Runnable> assertion(Assertion keyword) {
            return keyword.matchAssertion(new AssertionMembers(text, patterns, assertFormats, name));
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
            return Map.of(name, () -> SchemaProgramWriter.this.reference(graph.target(keyword)));
        }

        @Override
        public Map<String, Runnable> silent(Silent keyword) {
            if (keyword instanceof Annotation annotation) {
                return annotation.collected() && !acceptsEverything(schema, name, annotation)
                        ? Map.of(annotationName(name, annotation), () -> text.value(annotation.value()))
                        : Map.of();
            }
            return keyword instanceof PartOf companion ? companion(companion.of()) : Map.of();
        }

        /** Writes {@code then}, {@code else}, {@code minContains} and {@code maxContains} where the schema has them. */
        private Map<String, Runnable> companion(String of) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.name().equals(of)) {
                    Schema branch = occurrence.keyword().subschemas().get("/" + name);
                    return branch != null ? Map.of(name, () -> schema(branch, resource)) : bound(occurrence.keyword());
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
            return Map.of(
                    name, () -> tree(keyword.subschemas(), keyword.required().names()));
        }

        /** Writes a union by its meaning, as another keyword such as OpenAPI's {@code nullable} can have it. */
        private Map<String, Runnable> union(String meaning, Union union) {
            Discriminator discriminator = facts.discriminator(union);
            Map<String, Runnable> members = Map.of(meaning, list(union));
            return discriminator == null
                    ? members
                    : withHint(members, "~" + meaning, () -> discriminator(discriminator));
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
            keyword.schemas().forEach((regex, s) -> bySource.put(patterns.source(regex), s));
            return Map.of(name, () -> text.object(bySource, s -> schema(s, resource)));
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
            return () -> text.array(keyword.subschemas().values(), s -> schema(s, resource));
        }

        private Map<String, Runnable> tree(Keyword keyword) {
            return Map.of(name, () -> tree(keyword.subschemas(), Map.of()));
        }

        /** Writes schemas as nested objects according to their pointers, after lists of names. */
        private void tree(Map<String, Schema> byPointer, Map<String, List<String>> names) {
            Schema whole = byPointer.get("");
            if (whole != null) {
                schema(whole, resource);
                return;
            }
            Map<String, Map<String, Schema>> bySteps = new LinkedHashMap<>();
            byPointer.forEach((pointer, s) -> {
                int end = pointer.indexOf('/', 1) < 0 ? pointer.length() : pointer.indexOf('/', 1);
                String step = JsonPointer.tokens(pointer.substring(0, end)).get(0);
                bySteps.computeIfAbsent(step, k -> new LinkedHashMap<>()).put(pointer.substring(end), s);
            });
            Map<String, Runnable> members = new LinkedHashMap<>();
            names.forEach((key, list) -> members.put(key, () -> text.strings(list)));
            bySteps.forEach((step, schemas) -> members.put(step, () -> tree(schemas, Map.of())));
            text.object(members, Runnable::run);
        }
    }
}
