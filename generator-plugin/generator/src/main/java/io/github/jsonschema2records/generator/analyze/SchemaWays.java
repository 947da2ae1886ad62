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

/** The ways from each schema to those that it applies, if every branch of every union is tried. */
final class SchemaWays
        implements Keyword.Cases<List<Way<Schema>>>,
                InPlaceCases<List<Way<Schema>>>,
                MemberCases<List<Way<Schema>>>,
                ItemCases<List<Way<Schema>>> {

    private final SchemaGraph graph;
    private final Schema schema;
    private final List<Way<Schema>> ways = new ArrayList<>();
    private int choices;

    private SchemaWays(SchemaGraph graph, Schema schema) {
        this.graph = graph;
        this.schema = schema;
    }

    /** The ways from each schema of a graph. */
    static Map<Schema, List<Way<Schema>>> of(SchemaGraph graph) {
        Map<Schema, List<Way<Schema>>> all = new LinkedHashMap<>();
        for (Schema schema : graph.schemas()) {
            SchemaWays ways = new SchemaWays(graph, schema);
            schema.occurrences().stream().map(Occurrence::keyword).forEach(keyword -> keyword.match(ways));
            all.put(schema, ways.ways);
        }
        return all;
    }

    @Override
    public List<Way<Schema>> assertion(Assertion keyword) {
        return ways;
    }

    @Override
    public List<Way<Schema>> inPlace(InPlace keyword) {
        return keyword.matchInPlace(this);
    }

    @Override
    public List<Way<Schema>> overMembers(OverMembers keyword) {
        return keyword.matchMembers(this);
    }

    @Override
    public List<Way<Schema>> overItems(OverItems keyword) {
        return keyword.matchItems(this);
    }

    @Override
    public List<Way<Schema>> reference(Reference keyword) {
        Target target = graph.target(keyword);
        if (target instanceof Target.Dynamic dynamic) {
            return choice(dynamic.candidates().toArray(Schema[]::new));
        }
        return add(target.initial(), ValuePlaces.HERE);
    }

    @Override
    public List<Way<Schema>> silent(Silent keyword) {
        return ways;
    }

    @Override
    public List<Way<Schema>> allOf(AllOf keyword) {
        return here(keyword.branches());
    }

    @Override
    public List<Way<Schema>> anyOf(AnyOf keyword) {
        return here(keyword.branches());
    }

    @Override
    public List<Way<Schema>> oneOf(OneOf keyword) {
        return here(keyword.branches());
    }

    @Override
    public List<Way<Schema>> not(Not keyword) {
        return add(keyword.schema(), ValuePlaces.HERE);
    }

    @Override
    public List<Way<Schema>> guarded(Guarded keyword) {
        keyword.guards().forEach(guard -> guard.condition().match(new WhereGuarded(guard)));
        return ways;
    }

    @Override
    public List<Way<Schema>> properties(Properties keyword) {
        keyword.schemas().forEach((name, s) -> add(s, new ValuePlace.Member(name)));
        return ways;
    }

    @Override
    public List<Way<Schema>> patternProperties(PatternProperties keyword) {
        keyword.schemas().values().forEach(s -> add(s, ValuePlaces.ANY_MEMBER));
        return ways;
    }

    @Override
    public List<Way<Schema>> additionalProperties(AdditionalProperties keyword) {
        Properties known = schema.keyword(Properties.class);
        Set<String> names = known == null ? Set.of() : known.schemas().keySet();
        return add(keyword.schema(), new ValuePlace.OtherMembers(names));
    }

    @Override
    public List<Way<Schema>> propertyNames(PropertyNames keyword) {
        return add(keyword.schema(), ValuePlaces.NAMES);
    }

    @Override
    public List<Way<Schema>> unevaluatedProperties(UnevaluatedProperties keyword) {
        return add(keyword.schema(), ValuePlaces.ANY_MEMBER);
    }

    @Override
    public List<Way<Schema>> prefixItems(PrefixItems keyword) {
        for (int i = 0; i < keyword.schemas().size(); i++) {
            add(keyword.schemas().get(i), new ValuePlace.Item(i));
        }
        return ways;
    }

    @Override
    public List<Way<Schema>> items(Items keyword) {
        PrefixItems prefix = schema.keyword(PrefixItems.class);
        return add(
                keyword.schema(),
                new ValuePlace.ItemsFrom(prefix == null ? 0 : prefix.schemas().size()));
    }

    @Override
    public List<Way<Schema>> contains(Contains keyword) {
        return add(keyword.schema(), ValuePlaces.ANY_ITEM);
    }

    @Override
    public List<Way<Schema>> unevaluatedItems(UnevaluatedItems keyword) {
        return add(keyword.schema(), ValuePlaces.ANY_ITEM);
    }

    private List<Way<Schema>> here(List<Schema> schemas) {
        schemas.forEach(s -> add(s, ValuePlaces.HERE));
        return ways;
    }

    private List<Way<Schema>> add(Schema to, ValuePlace place) {
        ways.add(Way.always(to, place));
        return ways;
    }

    /** Ways of which at most one is gone. */
    private List<Way<Schema>> choice(@Nullable Schema... arms) {
        choices++;
        for (int i = 0; i < arms.length; i++) {
            Schema arm = arms[i];
            if (arm != null) {
                ways.add(new Way<>(arm, ValuePlaces.HERE, choices, i));
            }
        }
        return ways;
    }

    private final class WhereGuarded implements Guard.Cases<List<Way<Schema>>> {

        private final Guard guard;

        WhereGuarded(Guard guard) {
            this.guard = guard;
        }

        @Override
        public List<Way<Schema>> holds(Guard.Holds condition) {
            add(condition.schema(), ValuePlaces.HERE);
            return choice(guard.then(), guard.otherwise());
        }

        @Override
        public List<Way<Schema>> present(Guard.Present condition) {
            return where();
        }

        @Override
        public List<Way<Schema>> equalTo(Guard.Equals condition) {
            return where();
        }

        private List<Way<Schema>> where() {
            Schema then = guard.then();
            return then == null ? ways : add(then, ValuePlaces.HERE);
        }
    }
}
