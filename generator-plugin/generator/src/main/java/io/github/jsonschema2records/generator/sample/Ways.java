package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.sample.Hop.At;
import io.github.jsonschema2records.generator.sample.Hop.Matching;
import io.github.jsonschema2records.generator.sample.Hop.Name;
import io.github.jsonschema2records.generator.sample.Hop.Named;
import io.github.jsonschema2records.generator.sample.Hop.Other;
import io.github.jsonschema2records.generator.sample.Hop.Rest;
import io.github.jsonschema2records.generator.sample.Hop.Same;
import io.github.jsonschema2records.generator.sample.Hop.Way;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.KeywordFold;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the ways from a value to the values to which a keyword applies schemas, if these schemas can make an instance
 * invalid by themselves.
 */
final class Ways extends KeywordFold<Map<Schema, Way>> {

    private final SchemaGraph graph;
    private final Map<Schema, Way> ways = new LinkedHashMap<>();

    private Ways(SchemaGraph graph) {
        this.graph = graph;
    }

    /** Returns the ways by the schemas that apply at their ends, in document order. */
    static Map<Schema, Way> of(SchemaGraph graph, Keyword keyword) {
        return keyword.match(new Ways(graph));
    }

    /** Of {@code not} and {@code contains}, only the keyword itself makes an instance invalid. */
    @Override
    protected Map<Schema, Way> other(Keyword keyword) {
        return ways;
    }

    @Override
    public Map<Schema, Way> allOf(AllOf keyword) {
        return all(keyword.branches().stream(), new Same());
    }

    @Override
    protected Map<Schema, Way> union(Union keyword) {
        return all(keyword.branches().stream(), new Same());
    }

    @Override
    public Map<Schema, Way> guarded(Guarded keyword) {
        return all(keyword.guards().stream().flatMap(Ways::results), new Same());
    }

    private static Stream<Schema> results(Guard guard) {
        return Stream.of(Optional.ofNullable(guard.then()), Optional.ofNullable(guard.otherwise()))
                .flatMap(Optional::stream);
    }

    @Override
    public Map<Schema, Way> reference(Reference keyword) {
        return all(Stream.of(graph.target(keyword).initial()), new Same());
    }

    @Override
    public Map<Schema, Way> properties(Properties keyword) {
        keyword.schemas().forEach((name, schema) -> ways.put(schema, new Named(name)));
        return ways;
    }

    @Override
    public Map<Schema, Way> patternProperties(PatternProperties keyword) {
        keyword.schemas().forEach((regex, schema) -> ways.put(schema, new Matching(regex)));
        return ways;
    }

    @Override
    public Map<Schema, Way> additionalProperties(AdditionalProperties keyword) {
        return all(Stream.of(keyword.schema()), new Other());
    }

    @Override
    public Map<Schema, Way> unevaluatedProperties(UnevaluatedProperties keyword) {
        return all(Stream.of(keyword.schema()), new Other());
    }

    @Override
    public Map<Schema, Way> propertyNames(PropertyNames keyword) {
        return all(Stream.of(keyword.schema()), new Name());
    }

    @Override
    public Map<Schema, Way> prefixItems(PrefixItems keyword) {
        keyword.schemas().forEach(schema -> ways.put(schema, new At(ways.size())));
        return ways;
    }

    @Override
    public Map<Schema, Way> items(Items keyword) {
        return all(Stream.of(keyword.schema()), new Rest());
    }

    @Override
    public Map<Schema, Way> unevaluatedItems(UnevaluatedItems keyword) {
        return all(Stream.of(keyword.schema()), new Rest());
    }

    private Map<Schema, Way> all(Stream<Schema> schemas, Way way) {
        schemas.forEach(schema -> ways.put(schema, way));
        return ways;
    }
}
