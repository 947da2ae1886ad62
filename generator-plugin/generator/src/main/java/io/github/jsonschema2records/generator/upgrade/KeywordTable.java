package io.github.jsonschema2records.generator.upgrade;

import static io.github.jsonschema2records.generator.upgrade.Draft.DRAFT_2019_09;
import static io.github.jsonschema2records.generator.upgrade.Draft.DRAFT_2020_12;
import static io.github.jsonschema2records.generator.upgrade.Draft.DRAFT_4;
import static io.github.jsonschema2records.generator.upgrade.Draft.DRAFT_6;
import static io.github.jsonschema2records.generator.upgrade.Draft.DRAFT_7;
import static io.github.jsonschema2records.generator.upgrade.Draft.V1;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.APPLICATOR;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.ASYNCAPI;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.CONTENT;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.CORE;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.FORMAT_ANNOTATION;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.META_DATA;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.OPENAPI;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.OPENAPI_3_0;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.UNEVALUATED;
import static io.github.jsonschema2records.generator.upgrade.Vocabulary.VALIDATION;

import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Keyword.Deprecation;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Identifier;
import io.github.jsonschema2records.generator.upgrade.Keyword.KnownAnnotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.ReadOnly;
import io.github.jsonschema2records.generator.upgrade.Keyword.RecursiveRef;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ref;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.WriteOnly;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of keywords: for each, the drafts and the vocabulary that have it, and its reader. */
final class KeywordTable {

    private record Row(String name, Vocabulary vocabulary, Draft first, Draft last, KeywordReader reader) {}

    private static final List<Row> ALL = rows();

    private static final Map<String, List<Row>> ROWS = ALL.stream().collect(Collectors.groupingBy(Row::name));

    private KeywordTable() {}

    /** Returns the reader of a keyword in a dialect, or null if the dialect does not have the keyword. */
    static @Nullable KeywordReader reader(String name, Dialect dialect) {
        for (Row row : ROWS.getOrDefault(name, List.of())) {
            if (dialect.draft().atLeast(row.first)
                    && row.last.atLeast(dialect.draft())
                    && dialect.has(row.vocabulary)) {
                return row.reader;
            }
        }
        return null;
    }

    /** Returns the names of all keywords of all drafts. */
    static Set<String> names() {
        return ROWS.keySet();
    }

    /** Returns whether any draft has a keyword. */
    static boolean isKnown(String name) {
        return ROWS.containsKey(name);
    }

    /** Returns the names of a dialect's keywords, in the order of the table. */
    static Set<String> names(Dialect dialect) {
        Set<String> names = new LinkedHashSet<>();
        for (Row row : ALL) {
            if (reader(row.name, dialect) != null) {
                names.add(row.name);
            }
        }
        return names;
    }

    /** Returns whether a keyword constrains instances in some draft. */
    static boolean constrains(String name) {
        return !constrainingDrafts(name).isEmpty();
    }

    /** Returns the drafts in which a keyword constrains instances, in their order; none for an annotation. */
    static List<Draft> constrainingDrafts(String name) {
        List<Draft> drafts = new ArrayList<>();
        for (Row row : ROWS.getOrDefault(name, List.of())) {
            if (row.vocabulary.constrains()) {
                Arrays.stream(Draft.values())
                        .filter(d -> d.atLeast(row.first) && row.last.atLeast(d))
                        .forEach(drafts::add);
            }
        }
        return drafts;
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        core(rows);
        applicators(rows);
        assertions(rows);
        annotations(rows);
        apiDescriptions(rows);
        return List.copyOf(rows);
    }

    private static void core(List<Row> rows) {
        KeywordReader identifier = c -> new Identifier();
        add(rows, "id", CORE, DRAFT_4, DRAFT_4, identifier);
        add(rows, "$id", CORE, DRAFT_6, V1, identifier);
        add(rows, "$schema", CORE, DRAFT_4, V1, identifier);
        add(rows, "$anchor", CORE, DRAFT_2019_09, V1, identifier);
        add(rows, "$dynamicAnchor", CORE, DRAFT_2020_12, V1, identifier);
        add(rows, "$recursiveAnchor", CORE, DRAFT_2019_09, DRAFT_2019_09, identifier);
        add(rows, "$vocabulary", CORE, DRAFT_2019_09, DRAFT_2020_12, identifier);
        add(rows, "$ref", CORE, DRAFT_4, V1, c -> new Ref(c.uri()));
        add(rows, "$dynamicRef", CORE, DRAFT_2020_12, V1, KeywordReaders::dynamicRef);
        add(rows, "$recursiveRef", CORE, DRAFT_2019_09, DRAFT_2019_09, c -> new RecursiveRef(c.uri()));
        add(rows, "$defs", CORE, DRAFT_2019_09, V1, c -> new Definitions(c.schemaMap()));
        add(rows, "definitions", CORE, DRAFT_4, V1, c -> new Definitions(c.schemaMap()));
        add(rows, "$comment", CORE, DRAFT_7, V1, c -> new KnownAnnotation(c.value(), false));
    }

    private static void applicators(List<Row> rows) {
        add(rows, "allOf", APPLICATOR, DRAFT_4, V1, c -> new AllOf(c.schemas()));
        add(rows, "anyOf", APPLICATOR, DRAFT_4, V1, c -> new AnyOf(c.schemas()));
        add(rows, "oneOf", APPLICATOR, DRAFT_4, V1, c -> new OneOf(c.schemas()));
        add(rows, "not", APPLICATOR, DRAFT_4, V1, c -> new Not(c.schema()));
        add(rows, "if", APPLICATOR, DRAFT_7, V1, KeywordReaders::conditional);
        add(rows, "then", APPLICATOR, DRAFT_7, V1, c -> KeywordReaders.branch(c, "if"));
        add(rows, "else", APPLICATOR, DRAFT_7, V1, c -> KeywordReaders.branch(c, "if"));
        add(rows, "dependentSchemas", APPLICATOR, DRAFT_2019_09, V1, KeywordReaders::dependentSchemas);
        add(rows, "propertyDependencies", APPLICATOR, V1, V1, KeywordReaders::propertyDependencies);
        add(rows, "dependencies", APPLICATOR, DRAFT_4, V1, KeywordReaders::dependencies);
        add(rows, "properties", APPLICATOR, DRAFT_4, V1, c -> new Properties(c.schemaMap()));
        add(rows, "patternProperties", APPLICATOR, DRAFT_4, V1, c -> new PatternProperties(c.schemaMap()));
        add(rows, "additionalProperties", APPLICATOR, DRAFT_4, V1, c -> new AdditionalProperties(c.schema()));
        add(rows, "propertyNames", APPLICATOR, DRAFT_6, V1, c -> new PropertyNames(c.schema()));
        add(rows, "prefixItems", APPLICATOR, DRAFT_2020_12, V1, c -> new Keyword.PrefixItems(c.schemas()));
        add(rows, "items", APPLICATOR, DRAFT_4, V1, KeywordReaders::items);
        add(rows, "additionalItems", APPLICATOR, DRAFT_4, DRAFT_2019_09, KeywordReaders::additionalItems);
        add(rows, "contains", APPLICATOR, DRAFT_6, V1, KeywordReaders::contains);
        add(rows, "minContains", VALIDATION, DRAFT_2019_09, V1, c -> KeywordReaders.companion(c, "contains"));
        add(rows, "maxContains", VALIDATION, DRAFT_2019_09, V1, c -> KeywordReaders.companion(c, "contains"));
        for (Vocabulary vocabulary : List.of(APPLICATOR, UNEVALUATED)) {
            Draft first = vocabulary == APPLICATOR ? DRAFT_2019_09 : DRAFT_2020_12;
            Draft last = vocabulary == APPLICATOR ? DRAFT_2019_09 : V1;
            add(rows, "unevaluatedItems", vocabulary, first, last, c -> new UnevaluatedItems(c.schema()));
            add(rows, "unevaluatedProperties", vocabulary, first, last, c -> new UnevaluatedProperties(c.schema()));
        }
    }

    private static void assertions(List<Row> rows) {
        add(rows, "type", VALIDATION, DRAFT_4, V1, KeywordReaders::type);
        add(rows, "enum", VALIDATION, DRAFT_4, V1, KeywordReaders::enumeration);
        add(rows, "const", VALIDATION, DRAFT_6, V1, c -> new Const(c.value()));
        add(rows, "multipleOf", VALIDATION, DRAFT_4, V1, KeywordReaders::multipleOf);
        add(rows, "maximum", VALIDATION, DRAFT_4, V1, c -> KeywordReaders.bound(c, true, "exclusiveMaximum"));
        add(rows, "minimum", VALIDATION, DRAFT_4, V1, c -> KeywordReaders.bound(c, false, "exclusiveMinimum"));
        add(rows, "exclusiveMaximum", VALIDATION, DRAFT_6, V1, c -> new Bound(true, true, c.number()));
        add(rows, "exclusiveMinimum", VALIDATION, DRAFT_6, V1, c -> new Bound(false, true, c.number()));
        add(rows, "exclusiveMaximum", VALIDATION, DRAFT_4, DRAFT_4, c -> KeywordReaders.companion(c, "maximum"));
        add(rows, "exclusiveMinimum", VALIDATION, DRAFT_4, DRAFT_4, c -> KeywordReaders.companion(c, "minimum"));
        add(rows, "maxLength", VALIDATION, DRAFT_4, V1, c -> new Size(Counted.LENGTH, true, c.count()));
        add(rows, "minLength", VALIDATION, DRAFT_4, V1, c -> new Size(Counted.LENGTH, false, c.count()));
        add(rows, "pattern", VALIDATION, DRAFT_4, V1, c -> new Pattern(c.string()));
        add(rows, "maxItems", VALIDATION, DRAFT_4, V1, c -> new Size(Counted.ITEMS, true, c.count()));
        add(rows, "minItems", VALIDATION, DRAFT_4, V1, c -> new Size(Counted.ITEMS, false, c.count()));
        add(rows, "uniqueItems", VALIDATION, DRAFT_4, V1, c -> new UniqueItems(c.bool()));
        add(rows, "maxProperties", VALIDATION, DRAFT_4, V1, c -> new Size(Counted.PROPERTIES, true, c.count()));
        add(rows, "minProperties", VALIDATION, DRAFT_4, V1, c -> new Size(Counted.PROPERTIES, false, c.count()));
        add(rows, "required", VALIDATION, DRAFT_4, V1, c -> new Required(c.strings()));
        add(rows, "dependentRequired", VALIDATION, DRAFT_2019_09, V1, KeywordReaders::dependentRequired);
        add(
                rows,
                "format",
                FORMAT_ANNOTATION,
                DRAFT_4,
                V1,
                c -> new Format(c.string(), c.dialect().assertsFormat()));
    }

    private static void annotations(List<Row> rows) {
        add(rows, "title", META_DATA, DRAFT_4, V1, KeywordReaders::title);
        add(rows, "description", META_DATA, DRAFT_4, V1, KeywordReaders::description);
        add(rows, "default", META_DATA, DRAFT_4, V1, c -> new Default(c.value()));
        add(rows, "examples", META_DATA, DRAFT_6, V1, c -> new Keyword.Examples(c.value()));
        add(rows, "readOnly", META_DATA, DRAFT_7, V1, c -> new ReadOnly(c.bool(), c.value()));
        add(rows, "writeOnly", META_DATA, DRAFT_7, V1, c -> new WriteOnly(c.bool(), c.value()));
        add(rows, "deprecated", META_DATA, DRAFT_2019_09, V1, c -> new Deprecation(c.bool(), c.value()));
        add(rows, "contentEncoding", CONTENT, DRAFT_7, V1, KeywordTable::annotation);
        add(rows, "contentMediaType", CONTENT, DRAFT_7, V1, KeywordTable::annotation);
        add(rows, "contentSchema", CONTENT, DRAFT_2019_09, V1, KeywordTable::annotation);
    }

    private static void apiDescriptions(List<Row> rows) {
        add(rows, "discriminator", OPENAPI, DRAFT_4, V1, KeywordTable::annotation);
        add(rows, "xml", OPENAPI, DRAFT_4, V1, KeywordTable::annotation);
        add(rows, "externalDocs", OPENAPI, DRAFT_4, V1, KeywordTable::annotation);
        add(rows, "example", OPENAPI, DRAFT_4, V1, KeywordReaders::example);
        add(rows, "nullable", OPENAPI_3_0, DRAFT_4, DRAFT_4, KeywordReaders::nullable);
        add(rows, "readOnly", OPENAPI_3_0, DRAFT_4, DRAFT_4, c -> new ReadOnly(c.bool(), c.value()));
        add(rows, "writeOnly", OPENAPI_3_0, DRAFT_4, DRAFT_4, c -> new WriteOnly(c.bool(), c.value()));
        add(rows, "deprecated", OPENAPI_3_0, DRAFT_4, DRAFT_4, c -> new Deprecation(c.bool(), c.value()));
        add(rows, "deprecated", ASYNCAPI, DRAFT_7, DRAFT_7, c -> new Deprecation(c.bool(), c.value()));
    }

    private static void add(
            List<Row> rows, String name, Vocabulary vocabulary, Draft first, Draft last, KeywordReader reader) {
        rows.add(new Row(name, vocabulary, first, last, reader));
    }

    private static Keyword annotation(KeywordContext context) {
        return new KnownAnnotation(context.value(), true);
    }
}
