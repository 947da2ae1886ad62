package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.analyze.Discriminator;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Prohibition;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Schemas as the runtime's {@code SchemaProgram} reads them: keywords with the names they have in the schema, where these
 * mean what they mean in draft 2020-12. References are numbers of schemas, in the order of the text.
 */
final class SchemaProgramWriter {

    /** Names that mean something to the reader; a keyword of such a name that only annotates is written with {@code @}. */
    private static final Set<String> MEANINGFUL = Set.of(
            "$dynamicRef",
            "$id",
            "$recursiveRef",
            "$ref",
            "additionalItems",
            "additionalProperties",
            "allOf",
            "anyOf",
            "const",
            "contains",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
            "dependencies",
            "dependentRequired",
            "dependentSchemas",
            "else",
            "enum",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "format",
            "if",
            "items",
            "maxContains",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minContains",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "multipleOf",
            "not",
            "oneOf",
            "pattern",
            "patternProperties",
            "prefixItems",
            "properties",
            "propertyNames",
            "required",
            "then",
            "type",
            "unevaluatedItems",
            "unevaluatedProperties",
            "uniqueItems");

    private static final String ANNOTATION = "@";

    /** Of a schema that is evaluated once for each value. */
    private static final String ONCE = "~once";

    private final Facts facts;
    private final SchemaGraph graph;
    private final Set<Schema> repeated;
    private final boolean assertFormats;
    private final Map<Schema, Integer> numbers;
    private final Set<String> patterns = new LinkedHashSet<>();
    private final WrappedJson text = new WrappedJson();
    private int written;

    /**
     * A text.
     *
     * @param numbers where the number of each schema is noted; references need what an earlier writing noted
     */
    SchemaProgramWriter(Facts facts, boolean assertFormats, Map<Schema, Integer> numbers) {
        this.facts = facts;
        this.graph = facts.graph();
        this.repeated = facts.repeated();
        this.assertFormats = assertFormats;
        this.numbers = numbers;
    }

    /** The regular expressions that were written, each once. */
    List<String> patterns() {
        return List.copyOf(patterns);
    }

    /**
     * The text of schemas.
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
        for (Occurrence occurrence : schema.occurrences()) {
            keyword(schema, occurrence.name(), occurrence.keyword(), resource, members);
        }
        text.object(members, Runnable::run);
    }

    private void keyword(Schema schema, String name, Keyword keyword, String resource, Map<String, Runnable> members) {
        if (keyword instanceof Keyword.Annotation annotation) {
            if (annotation.collected() && !acceptsEverything(schema, name, annotation)) {
                members.put(annotationName(name, annotation), () -> text.value(annotation.value()));
            }
        } else if (keyword instanceof Keyword.PartOf) {
            companion(schema, name, resource, members);
        } else if (keyword instanceof Keyword.Reference reference) {
            members.put(name, () -> reference(graph.target(reference)));
        } else if (keyword instanceof Keyword.Assertion assertion) {
            assertion(name, assertion, members);
        } else if (keyword instanceof Keyword.Applicator applicator) {
            applicator(name, applicator, resource, members);
        }
    }

    /** {@code contentSchema} means nothing where the media type is not known (Validation 8.5). */
    private static boolean acceptsEverything(Schema schema, String name, Keyword.Annotation annotation) {
        return annotation instanceof Keyword.KnownAnnotation
                && name.equals("contentSchema")
                && schema.occurrences().stream().noneMatch(o -> o.name().equals("contentMediaType"));
    }

    private static String annotationName(String name, Keyword.Annotation annotation) {
        boolean content = annotation instanceof Keyword.KnownAnnotation && name.startsWith("content");
        boolean special = MEANINGFUL.contains(name) || name.startsWith(ANNOTATION) || name.startsWith("~");
        return special && !content ? ANNOTATION + name : name;
    }

    /** {@code then}, {@code else}, {@code minContains} and {@code maxContains} stand where the schema has them. */
    private void companion(Schema schema, String name, String resource, Map<String, Runnable> members) {
        Keyword.Conditional conditional = schema.keyword(Keyword.Conditional.class);
        if (conditional != null && (name.equals("then") || name.equals("else"))) {
            Schema branch = name.equals("then") ? conditional.then() : conditional.otherwise();
            members.put(name, () -> schema(Objects.requireNonNull(branch, name), resource));
        }
        Keyword.Contains contains = schema.keyword(Keyword.Contains.class);
        if (contains != null && (name.equals("minContains") || name.equals("maxContains"))) {
            Long bound = name.equals("minContains") ? (Long) contains.min() : contains.max();
            members.put(name, () -> count(Objects.requireNonNull(bound, name)));
        }
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

    private void assertion(String name, Keyword.Assertion keyword, Map<String, Runnable> members) {
        if (keyword instanceof Keyword.Type type) {
            members.put(name, () -> types(type));
        } else if (keyword instanceof Keyword.Enumeration values) {
            members.put(name, () -> text.array(values.values(), text::value));
        } else if (keyword instanceof Keyword.Const value) {
            members.put(name, () -> text.value(value.value()));
        } else if (keyword instanceof Keyword.Maximum maximum) {
            members.put(maximum.exclusive() ? "exclusiveMaximum" : "maximum", () -> number(maximum.limit()));
        } else if (keyword instanceof Keyword.Minimum minimum) {
            members.put(minimum.exclusive() ? "exclusiveMinimum" : "minimum", () -> number(minimum.limit()));
        } else if (keyword instanceof Keyword.MultipleOf multiple) {
            members.put(name, () -> number(multiple.divisor()));
        } else if (keyword instanceof Keyword.Pattern pattern) {
            patterns.add(pattern.regex());
            members.put(name, () -> text.string(pattern.regex()));
        } else if (keyword instanceof Keyword.Format format) {
            boolean asserts = assertFormats || format.asserted();
            members.put(asserts ? name : ANNOTATION + name, () -> text.string(format.name()));
        } else if (keyword instanceof Keyword.UniqueItems unique && unique.unique()) {
            members.put(name, () -> text.raw(true));
        } else if (keyword instanceof Keyword.Required required) {
            members.put(name, () -> text.strings(required.names()));
        } else if (keyword instanceof Keyword.DependentRequired dependent) {
            members.put(name, () -> text.object(dependent.names(), text::strings));
        } else {
            size(name, keyword, members);
        }
    }

    private void size(String name, Keyword.Assertion keyword, Map<String, Runnable> members) {
        if (keyword instanceof Keyword.MinLength min) {
            members.put(name, () -> count(min.limit()));
        } else if (keyword instanceof Keyword.MaxLength max) {
            members.put(name, () -> count(max.limit()));
        } else if (keyword instanceof Keyword.MinItems min) {
            members.put(name, () -> count(min.limit()));
        } else if (keyword instanceof Keyword.MaxItems max) {
            members.put(name, () -> count(max.limit()));
        } else if (keyword instanceof Keyword.MinProperties min) {
            members.put(name, () -> count(min.limit()));
        } else if (keyword instanceof Keyword.MaxProperties max) {
            members.put(name, () -> count(max.limit()));
        }
    }

    private void applicator(String name, Keyword.Applicator keyword, String resource, Map<String, Runnable> members) {
        if (keyword instanceof Keyword.Properties properties) {
            members.put(name, () -> schemas(properties.schemas(), resource));
        } else if (keyword instanceof Keyword.PatternProperties properties) {
            patterns.addAll(properties.schemas().keySet());
            members.put(name, () -> schemas(properties.schemas(), resource));
        } else if (keyword instanceof Keyword.DependentSchemas dependent) {
            members.put(name, () -> schemas(dependent.schemas(), resource));
        } else if (keyword instanceof Keyword.Dependencies dependencies) {
            members.put(name, () -> dependencies(dependencies, resource));
        } else if (keyword instanceof Keyword.Conditional conditional) {
            members.put(name, () -> schema(conditional.condition(), resource));
        } else if (keyword instanceof Keyword.Contains contains) {
            members.put(contains.marksEvaluated() ? name : "~" + name, () -> schema(contains.schema(), resource));
        } else if (isList(keyword)) {
            members.put(name, () -> text.array(keyword.subschemas(), s -> schema(s, resource)));
            Discriminator discriminator = facts.discriminator(keyword);
            if (discriminator != null) {
                members.put("~" + name, () -> discriminator(discriminator));
            }
        } else {
            members.put(name, () -> schema(keyword.subschemas().get(0), resource));
            Prohibition words = keyword instanceof Keyword.Not not ? Prohibition.of(not.schema()) : null;
            if (words != null) {
                members.put("~not", () -> text.strings(words(words)));
            }
        }
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

    private static boolean isList(Keyword.Applicator keyword) {
        return keyword instanceof Keyword.AllOf
                || keyword instanceof Keyword.AnyOf
                || keyword instanceof Keyword.OneOf
                || keyword instanceof Keyword.PrefixItems;
    }

    private void schemas(Map<String, Schema> schemas, String resource) {
        text.object(schemas, s -> schema(s, resource));
    }

    private void dependencies(Keyword.Dependencies keyword, String resource) {
        Map<String, Runnable> members = new LinkedHashMap<>();
        keyword.required().names().forEach((trigger, names) -> members.put(trigger, () -> text.strings(names)));
        keyword.schemas().schemas().forEach((trigger, s) -> members.put(trigger, () -> schema(s, resource)));
        text.object(members, Runnable::run);
    }

    private void types(Keyword.Type type) {
        List<String> names = new ArrayList<>();
        for (InstanceType each : InstanceType.values()) {
            if (type.types().contains(each)) {
                boolean plain = each == InstanceType.INTEGER && !type.integralDecimals();
                names.add(plain ? "plainInteger" : each.keyword());
            }
        }
        if (names.size() == 1) {
            text.string(names.get(0));
        } else {
            text.strings(names);
        }
    }

    /** No document is long enough to tell a limit from the greatest int. */
    private void count(long limit) {
        text.raw(Math.min(limit, Integer.MAX_VALUE));
    }

    /** As checks have it: an integer of moderate size in plain digits. */
    private void number(BigDecimal value) {
        OptionalLong integer = Decimals.shortInteger(value);
        text.raw(integer.isPresent() ? integer.getAsLong() : value);
    }
}
