package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
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
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes the edges from each schema to the schemas that it applies, if every branch of every union is tried. */
final class SchemaEdges
        implements Keyword.Cases<List<Edge<Schema>>>,
                InPlaceCases<List<Edge<Schema>>>,
                MemberCases<List<Edge<Schema>>>,
                ItemCases<List<Edge<Schema>>> {

    private final SchemaGraph graph;
    private final Schema schema;
    private final List<Edge<Schema>> edges = new ArrayList<>();
    private int choices;

    private SchemaEdges(SchemaGraph graph, Schema schema) {
        this.graph = graph;
        this.schema = schema;
    }

    /** Returns the edges from each schema of a graph. */
    static Map<Schema, List<Edge<Schema>>> of(SchemaGraph graph) {
        Map<Schema, List<Edge<Schema>>> all = new LinkedHashMap<>();
        for (Schema schema : graph.schemas()) {
            SchemaEdges edges = new SchemaEdges(graph, schema);
            schema.occurrences().stream().map(Occurrence::keyword).forEach(keyword -> keyword.match(edges));
            all.put(schema, edges.edges);
        }
        return all;
    }

    @Override
    public List<Edge<Schema>> assertion(Assertion keyword) {
        return edges;
    }

    @Override
    public List<Edge<Schema>> inPlace(InPlace keyword) {
        return keyword.matchInPlace(this);
    }

    @Override
    public List<Edge<Schema>> overMembers(OverMembers keyword) {
        return keyword.matchMembers(this);
    }

    @Override
    public List<Edge<Schema>> overItems(OverItems keyword) {
        return keyword.matchItems(this);
    }

    @Override
    public List<Edge<Schema>> reference(Reference keyword) {
        Target target = graph.target(keyword);
        if (target instanceof Target.Dynamic dynamic) {
            return choice(dynamic.candidates().toArray(Schema[]::new));
        }
        return add(target.initial(), ValuePlaces.HERE);
    }

    @Override
    public List<Edge<Schema>> silent(Silent keyword) {
        return edges;
    }

    @Override
    public List<Edge<Schema>> allOf(AllOf keyword) {
        return here(keyword.branches());
    }

    @Override
    public List<Edge<Schema>> anyOf(AnyOf keyword) {
        return here(keyword.branches());
    }

    @Override
    public List<Edge<Schema>> oneOf(OneOf keyword) {
        return here(keyword.branches());
    }

    @Override
    public List<Edge<Schema>> not(Not keyword) {
        return add(keyword.schema(), ValuePlaces.HERE);
    }

    @Override
    public List<Edge<Schema>> guarded(Guarded keyword) {
        keyword.guards().forEach(guard -> guard.condition().match(new WhereGuarded(guard)));
        return edges;
    }

    @Override
    public List<Edge<Schema>> properties(Properties keyword) {
        keyword.schemas().forEach((name, s) -> add(s, new ValuePlace.Member(name)));
        return edges;
    }

    @Override
    public List<Edge<Schema>> patternProperties(PatternProperties keyword) {
        keyword.schemas().values().forEach(s -> add(s, ValuePlaces.ANY_MEMBER));
        return edges;
    }

    @Override
    public List<Edge<Schema>> additionalProperties(AdditionalProperties keyword) {
        Properties properties = schema.keyword(Properties.class);
        Set<String> names = properties == null ? Set.of() : properties.schemas().keySet();
        return add(keyword.schema(), new ValuePlace.OtherMembers(names));
    }

    @Override
    public List<Edge<Schema>> propertyNames(PropertyNames keyword) {
        return add(keyword.schema(), ValuePlaces.NAMES);
    }

    @Override
    public List<Edge<Schema>> unevaluatedProperties(UnevaluatedProperties keyword) {
        return add(keyword.schema(), ValuePlaces.ANY_MEMBER);
    }

    @Override
    public List<Edge<Schema>> prefixItems(PrefixItems keyword) {
        for (int i = 0; i < keyword.schemas().size(); i++) {
            add(keyword.schemas().get(i), new ValuePlace.Item(i));
        }
        return edges;
    }

    @Override
    public List<Edge<Schema>> items(Items keyword) {
        PrefixItems prefix = schema.keyword(PrefixItems.class);
        return add(
                keyword.schema(),
                new ValuePlace.ItemsFrom(prefix == null ? 0 : prefix.schemas().size()));
    }

    @Override
    public List<Edge<Schema>> contains(Contains keyword) {
        return add(keyword.schema(), ValuePlaces.ANY_ITEM);
    }

    @Override
    public List<Edge<Schema>> unevaluatedItems(UnevaluatedItems keyword) {
        return add(keyword.schema(), ValuePlaces.ANY_ITEM);
    }

    private List<Edge<Schema>> here(List<Schema> schemas) {
        schemas.forEach(s -> add(s, ValuePlaces.HERE));
        return edges;
    }

    private List<Edge<Schema>> add(Schema to, ValuePlace place) {
        edges.add(Edge.always(to, place));
        return edges;
    }

    /** Returns edges of which at most one is taken. */
    private List<Edge<Schema>> choice(@Nullable Schema... arms) {
        choices++;
        for (int i = 0; i < arms.length; i++) {
            Schema arm = arms[i];
            if (arm != null) {
                edges.add(new Edge<>(arm, ValuePlaces.HERE, choices, i));
            }
        }
        return edges;
    }

    private final class WhereGuarded implements Guard.Cases<List<Edge<Schema>>> {

        private final Guard guard;

        WhereGuarded(Guard guard) {
            this.guard = guard;
        }

        @Override
        public List<Edge<Schema>> holds(Guard.Holds condition) {
            add(condition.schema(), ValuePlaces.HERE);
            return choice(guard.then(), guard.otherwise());
        }

        @Override
        public List<Edge<Schema>> present(Guard.Present condition) {
            return where();
        }

        @Override
        public List<Edge<Schema>> equalTo(Guard.Equals condition) {
            return where();
        }

        private List<Edge<Schema>> where() {
            Schema then = guard.then();
            return then == null ? edges : add(then, ValuePlaces.HERE);
        }
    }
}
