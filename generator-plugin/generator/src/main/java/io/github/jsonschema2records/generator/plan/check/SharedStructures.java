package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlaceCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds subschemas of equal structure: the same keywords with the same values, without annotations. They share one
 * check. References are equal if they have the same URI.
 */
final class SharedStructures implements Keyword.Cases<String>, InPlaceCases<String> {

    private final Facts facts;
    private final Map<Schema, Integer> classes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    SharedStructures(Facts facts) {
        this.facts = facts;
    }

    /** Returns the number of a schema's structure. */
    int of(Schema schema) {
        Integer number = classes.get(schema);
        if (number == null) {
            String text = describe(schema);
            number = numbers.computeIfAbsent(text, t -> numbers.size());
            classes.put(schema, number);
        }
        return number;
    }

    /** Returns the subschemas that can matter to a check. Their paths are the same for schemas of equal structure. */
    static Map<String, Schema> subschemas(Schema schema) {
        Map<String, Schema> subschemas = new LinkedHashMap<>();
        for (Occurrence occurrence : schema.occurrences()) {
            if (occurrence.keyword().constrains()) {
                occurrence
                        .keyword()
                        .subschemas()
                        .forEach((pointer, s) -> subschemas.put(occurrence.name() + pointer, s));
            }
        }
        return subschemas;
    }

    private String describe(Schema schema) {
        if (schema.literal().isPresent()) {
            return schema.literal().get().toString();
        }
        StringBuilder text = new StringBuilder();
        for (Occurrence occurrence : schema.occurrences()) {
            if (occurrence.keyword().constrains()) {
                text.append(SourceJson.quote(occurrence.name()))
                        .append(':')
                        .append(describe(occurrence.keyword()))
                        .append(';');
            }
        }
        return text.toString();
    }

    /** Describes a keyword: its own part, then its subschemas with their pointers. */
    private String describe(Keyword keyword) {
        return keyword.match(this)
                + keyword.subschemas().entrySet().stream()
                        .map(e -> SourceJson.quote(e.getKey()) + of(e.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String assertion(Assertion keyword) {
        return keyword instanceof Choice choice
                ? choice.values().stream().map(SourceJson::text).collect(Collectors.joining(",", "[", "]"))
                : keyword.toString();
    }

    @Override
    public String inPlace(InPlace keyword) {
        return keyword.matchInPlace(this);
    }

    @Override
    public String overMembers(OverMembers keyword) {
        return "";
    }

    @Override
    public String overItems(OverItems keyword) {
        return keyword instanceof Contains contains
                ? contains.min() + " " + contains.max() + " " + contains.marksEvaluated()
                : keyword.getClass().getSimpleName();
    }

    @Override
    public String reference(Reference keyword) {
        return keyword.toString();
    }

    @Override
    public String silent(Silent keyword) {
        return keyword.toString();
    }

    @Override
    public String allOf(AllOf keyword) {
        return "";
    }

    @Override
    public String anyOf(AnyOf keyword) {
        return union(keyword);
    }

    @Override
    public String oneOf(OneOf keyword) {
        return union(keyword);
    }

    @Override
    public String not(Not keyword) {
        return "";
    }

    @Override
    public String guarded(Guarded keyword) {
        return keyword.required().names().toString();
    }

    /** Describes a union with the titles of its branches, since messages use them. */
    private String union(Union union) {
        return union.branches().stream()
                        .map(s -> s.keyword(Title.class))
                        .map(title -> title == null ? "" : SourceJson.quote(title.text()))
                        .collect(Collectors.joining(",", "[", "]"))
                + facts.discriminator(union);
    }
}
