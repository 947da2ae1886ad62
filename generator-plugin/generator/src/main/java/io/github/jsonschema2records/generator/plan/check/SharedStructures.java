package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Annotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Keyword.Identifier;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ignored;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells subschemas of equal structure: the same keywords with the same values, annotations left out. Such subschemas share
 * one check. References count as equal when they name the same URI.
 */
final class SharedStructures {

    private final Facts facts;
    private final Map<Schema, Integer> classes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    SharedStructures(Facts facts) {
        this.facts = facts;
    }

    /** The number of a schema's class. */
    int of(Schema schema) {
        Integer known = classes.get(schema);
        if (known == null) {
            String text = describe(schema);
            known = numbers.computeIfAbsent(text, t -> numbers.size());
            classes.put(schema, known);
        }
        return known;
    }

    private String describe(Schema schema) {
        if (schema.literal().isPresent()) {
            return schema.literal().get().toString();
        }
        StringBuilder text = new StringBuilder();
        for (Occurrence occurrence : schema.occurrences()) {
            if (counts(occurrence.keyword())) {
                text.append(SourceJson.quote(occurrence.name()))
                        .append(':')
                        .append(describe(occurrence.keyword()))
                        .append(';');
            }
        }
        return text.toString();
    }

    /** Returns whether a keyword has a say in what is valid. */
    static boolean counts(Keyword keyword) {
        return !(keyword instanceof Annotation
                || keyword instanceof Definitions
                || keyword instanceof Identifier
                || keyword instanceof Ignored);
    }

    private String describe(Keyword keyword) {
        if (keyword instanceof Keyword.Const value) {
            return SourceJson.text(value.value());
        } else if (keyword instanceof Keyword.Enumeration values) {
            return values.values().stream().map(SourceJson::text).collect(Collectors.joining(",", "[", "]"));
        } else if (keyword instanceof Keyword.Properties properties) {
            return byKey(properties.schemas());
        } else if (keyword instanceof Keyword.PatternProperties properties) {
            return byKey(properties.schemas());
        } else if (keyword instanceof Keyword.DependentSchemas schemas) {
            return byKey(schemas.schemas());
        } else if (keyword instanceof Keyword.Dependencies dependencies) {
            return byKey(dependencies.schemas().schemas())
                    + dependencies.required().names();
        } else if (keyword instanceof Keyword.Contains contains) {
            return of(contains.schema()) + " " + contains.min() + " " + contains.max() + contains.marksEvaluated();
        } else if (keyword instanceof Keyword.AnyOf || keyword instanceof Keyword.OneOf) {
            // Messages call branches by their titles.
            return keyword.getClass().getSimpleName()
                    + list(keyword.subschemas())
                    + titles(keyword.subschemas())
                    + facts.discriminator(keyword);
        } else if (keyword instanceof Keyword.Applicator) {
            return keyword.getClass().getSimpleName() + list(keyword.subschemas());
        }
        return keyword.toString();
    }

    private String byKey(Map<String, Schema> schemas) {
        return schemas.entrySet().stream()
                .map(e -> SourceJson.quote(e.getKey()) + of(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String titles(List<Schema> schemas) {
        return schemas.stream()
                .map(s -> s.keyword(Keyword.Title.class))
                .map(title -> title == null ? "" : SourceJson.quote(title.text()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String list(List<Schema> schemas) {
        return schemas.stream().map(s -> String.valueOf(of(s))).collect(Collectors.joining(",", "[", "]"));
    }
}
