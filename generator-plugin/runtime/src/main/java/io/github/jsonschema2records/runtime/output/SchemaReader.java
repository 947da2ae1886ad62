package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.codegen.Assert;
import io.github.jsonschema2records.runtime.codegen.KeywordNames;
import io.github.jsonschema2records.runtime.codegen.KeywordNames.Subschemas;
import io.github.jsonschema2records.runtime.format.Formats;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the keywords of one schema of a program. */
final class SchemaReader {

    private final ProgramReader program;
    private final JsonDocument d;
    private final int object;

    SchemaReader(ProgramReader program, int object) {
        this.program = program;
        this.d = program.d;
        this.object = object;
    }

    void read(SchemaNode schema) {
        if (!d.isObject(object)) {
            schema.isFalse = !d.booleanValue(object);
            return;
        }
        List<ProgramKeyword> keywords = new ArrayList<>();
        List<ProgramKeyword> last = new ArrayList<>();
        schema.once = d.find(object, "~once") >= 0;
        schema.secret = d.find(object, "~secret") >= 0;
        for (int name = d.first(object); name < d.end(object); name = d.next(name + 1)) {
            ProgramKeyword keyword = keyword(d.string(name), name + 1);
            if (keyword != null) {
                (keyword.name.startsWith("unevaluated") ? last : keywords).add(keyword);
            }
        }
        keywords.addAll(last);
        schema.keywords = keywords;
    }

    /** Returns a keyword, or null if it is read as a part of another keyword. */
    private @Nullable ProgramKeyword keyword(String name, int value) {
        if (ProgramNames.isAnnotation(name)) {
            return new AnnotationKeywords.Plain(ProgramNames.nameInSchema(name), d.data(value));
        }
        return switch (name) {
            case "$id", "~once", "~secret", "then", "else", "minContains", "maxContains", "~not", "~oneOf", "~anyOf" ->
                null;
            case "$ref", "$dynamicRef", "$recursiveRef" -> reference(name, value);
            case "contentEncoding", "contentMediaType", "contentSchema" ->
                new AnnotationKeywords.Content(name, d.data(value));
            default ->
                ProgramNames.subschemas(name) == Subschemas.NONE ? assertion(name, value) : applicator(name, value);
        };
    }

    private ProgramKeyword reference(String name, int value) {
        List<SchemaNode> candidates = new ArrayList<>();
        if (!d.isArray(value)) {
            return new InPlace.Reference(name, program.numbered(value), candidates);
        }
        int initial = d.first(value);
        for (int item = d.next(initial); item < d.end(value); item = d.next(item)) {
            candidates.add(program.numbered(item));
        }
        return new InPlace.Reference(name, program.numbered(initial), candidates);
    }

    private ProgramKeyword assertion(String name, int value) {
        return switch (name) {
            case "type" -> new Assertions.Type(kinds(value));
            case "enum" -> new Assertions.Choice(values(value));
            case "const" -> new Assertions.Constant(d.data(value));
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                new Assertions.Bound(name, number(value));
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" ->
                new Assertions.Size(name, d.intValue(value));
            case "pattern" -> new Assertions.Pattern(program.pattern(d.string(value)), format());
            case "format" -> new Assertions.Format(Formats.of(d.string(value)), d.data(value));
            case "uniqueItems" -> new Assertions.Unique();
            case "required" -> new Assertions.Required(names(value));
            case "dependentRequired" -> dependentRequired(name, value);
            default -> annotation(name, value);
        };
    }

    private ProgramKeyword annotation(String name, int value) {
        if (KeywordNames.constrains(name)) {
            throw new IllegalStateException("keyword " + name + " has no interpreter");
        }
        return new AnnotationKeywords.Plain(name, d.data(value));
    }

    /** Returns the name of the schema's format, asserted or not, or null if there is none. */
    private @Nullable String format() {
        int asserted = d.find(object, "format");
        int value = asserted < 0 ? d.find(object, "@format") : asserted;
        return value < 0 || !d.isString(value) ? null : d.string(value);
    }

    private ProgramKeyword applicator(String name, int value) {
        return switch (name) {
            case "allOf" -> new InPlace.AllOf("allOf", list(value), true);
            case ProgramNames.EXTENDS -> {
                boolean listed = d.isArray(value);
                yield new InPlace.AllOf("extends", listed ? list(value) : List.of(program.at(value)), listed);
            }
            case "anyOf" -> new Unions.AnyOf(list(value), named("~anyOf"));
            case "oneOf" -> new Unions.OneOf(list(value), named("~oneOf"));
            case "not" -> new InPlace.Not(program.at(value), prohibition());
            case "if" -> new Conditions.Conditional(program.at(value), sibling("then"), sibling("else"));
            case "dependentSchemas" -> new Conditions.DependentSchemas(name, map(value));
            case "propertyDependencies" -> new Conditions.PropertyDependencies(maps(value));
            case "dependencies" ->
                new Conditions.Dependencies(
                        dependentRequired(name, value), new Conditions.DependentSchemas(name, map(value)));
            case "properties" -> new Members.Properties(map(value));
            case "patternProperties" ->
                new Members.PatternProperties(
                        patterns(value), new ArrayList<>(map(value).values()));
            case "additionalProperties" -> additionalProperties(value);
            case "propertyNames" -> new Members.PropertyNames(program.at(value));
            case "unevaluatedProperties" -> new Members.UnevaluatedProperties(program.at(value));
            case "contains", "~contains" ->
                new Elements.Contains(
                        program.at(value), count("minContains"), count("maxContains"), name.equals("contains"));
            case "unevaluatedItems" -> new Elements.Items(name, program.at(value), 0, true);
            default ->
                d.isArray(value)
                        ? new Elements.PrefixItems(name, list(value))
                        : new Elements.Items(name, program.at(value), prefix(name), false);
        };
    }

    /** Returns the selection of a union's branches by a property, or null if there is none. */
    private @Nullable NamedBranches named(String union) {
        int lists = d.find(object, union);
        if (lists < 0) {
            return null;
        }
        int property = d.first(lists);
        List<StringTable> values = new ArrayList<>();
        for (int list = d.next(property); list < d.end(lists); list = d.next(list)) {
            values.add(names(list));
        }
        return new NamedBranches(d.string(d.first(property)), values);
    }

    /** Returns the message key and arguments for {@link Assert#not}. */
    private List<String> prohibition() {
        int words = d.find(object, "~not");
        List<String> prohibition = new ArrayList<>();
        for (int word = words < 0 ? 0 : d.first(words); words >= 0 && word < d.end(words); word = d.next(word)) {
            prohibition.add(d.string(word));
        }
        return prohibition;
    }

    private ProgramKeyword additionalProperties(int value) {
        int properties = d.find(object, "properties");
        int patterns = d.find(object, "patternProperties");
        return new Members.AdditionalProperties(
                properties < 0 ? Map.of() : map(properties),
                patterns < 0 ? List.of() : patterns(patterns),
                program.at(value));
    }

    /** Returns the number of items that {@code items} or {@code additionalItems} does not apply to. */
    private int prefix(String name) {
        int tuple = d.find(object, name.equals("additionalItems") ? "items" : "prefixItems");
        return tuple < 0 ? 0 : d.count(tuple);
    }

    private @Nullable SchemaNode sibling(String name) {
        int value = d.find(object, name);
        return value < 0 ? null : program.at(value);
    }

    private @Nullable Integer count(String name) {
        int value = d.find(object, name);
        return value < 0 ? null : (Integer) d.intValue(value);
    }

    private List<SchemaNode> list(int array) {
        List<SchemaNode> schemas = new ArrayList<>();
        for (int item = d.first(array); item < d.end(array); item = d.next(item)) {
            schemas.add(program.at(item));
        }
        return schemas;
    }

    private Map<String, Map<String, SchemaNode>> maps(int members) {
        Map<String, Map<String, SchemaNode>> maps = new LinkedHashMap<>();
        for (int name = d.first(members); name < d.end(members); name = d.next(name + 1)) {
            maps.put(d.string(name), map(name + 1));
        }
        return maps;
    }

    private Map<String, SchemaNode> map(int members) {
        Map<String, SchemaNode> schemas = new LinkedHashMap<>();
        for (int name = d.first(members); name < d.end(members); name = d.next(name + 1)) {
            if (!d.isArray(name + 1)) {
                schemas.put(d.string(name), program.at(name + 1));
            }
        }
        return schemas;
    }

    private List<TextPattern> patterns(int members) {
        List<TextPattern> patterns = new ArrayList<>();
        for (int name = d.first(members); name < d.end(members); name = d.next(name + 1)) {
            patterns.add(program.pattern(d.string(name)));
        }
        return patterns;
    }

    private Assertion dependentRequired(String name, int members) {
        List<String> triggers = new ArrayList<>();
        List<StringTable> names = new ArrayList<>();
        for (int trigger = d.first(members); trigger < d.end(members); trigger = d.next(trigger + 1)) {
            if (d.isArray(trigger + 1)) {
                triggers.add(d.string(trigger));
                names.add(names(trigger + 1));
            }
        }
        return new Assertions.DependentRequired(name, triggers, names);
    }

    private StringTable names(int array) {
        List<String> names = new ArrayList<>();
        for (int item = d.first(array); item < d.end(array); item = d.next(item)) {
            names.add(d.string(item));
        }
        return new StringTable(names.toArray(new String[0]));
    }

    private JsonData[] values(int array) {
        List<JsonData> values = new ArrayList<>();
        for (int item = d.first(array); item < d.end(array); item = d.next(item)) {
            values.add(d.data(item));
        }
        return values.toArray(new JsonData[0]);
    }

    private JsonNumber number(int value) {
        return JsonData.ofNumber(d.numberText(value));
    }

    private int kinds(int value) {
        if (!d.isArray(value)) {
            return kind(d.string(value));
        }
        int kinds = 0;
        for (int item = d.first(value); item < d.end(value); item = d.next(item)) {
            kinds |= kind(d.string(item));
        }
        return kinds;
    }

    private static int kind(String type) {
        return switch (type) {
            case "null" -> Kind.NULLS;
            case "boolean" -> Kind.BOOLEANS;
            case "integer" -> Kind.INTEGERS;
            case "plainInteger" -> Kind.PLAIN_INTEGERS;
            case "number" -> Kind.NUMBERS;
            case "string" -> Kind.STRINGS;
            case "array" -> Kind.ARRAYS;
            default -> Kind.OBJECTS;
        };
    }
}
