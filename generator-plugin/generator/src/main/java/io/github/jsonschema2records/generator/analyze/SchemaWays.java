package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Applicator;
import io.github.jsonschema2records.generator.upgrade.Keyword.Conditional;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
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
final class SchemaWays {

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
            schema.occurrences().stream().map(Occurrence::keyword).forEach(ways::add);
            all.put(schema, ways.ways);
        }
        return all;
    }

    private void add(Keyword keyword) {
        if (keyword instanceof Reference reference) {
            reference(graph.target(reference));
        } else if (keyword instanceof Conditional conditional) {
            add(conditional.condition(), ValuePlaces.HERE);
            choice(conditional.then(), conditional.otherwise());
        } else if (keyword instanceof Properties properties) {
            properties.schemas().forEach((name, s) -> add(s, new ValuePlace.Member(name)));
        } else if (keyword instanceof AdditionalProperties rest) {
            Properties known = schema.keyword(Properties.class);
            Set<String> names = known == null ? Set.of() : known.schemas().keySet();
            add(rest.schema(), new ValuePlace.OtherMembers(names));
        } else if (keyword instanceof PropertyNames names) {
            add(names.schema(), ValuePlaces.NAMES);
        } else if (keyword instanceof PrefixItems prefix) {
            for (int i = 0; i < prefix.schemas().size(); i++) {
                add(prefix.schemas().get(i), new ValuePlace.Item(i));
            }
        } else if (keyword instanceof Items items) {
            PrefixItems prefix = schema.keyword(PrefixItems.class);
            add(
                    items.schema(),
                    new ValuePlace.ItemsFrom(
                            prefix == null ? 0 : prefix.schemas().size()));
        } else if (keyword instanceof Applicator) {
            keyword.subschemas().forEach(s -> add(s, place(keyword)));
        }
    }

    private static ValuePlace place(Keyword keyword) {
        if (keyword instanceof PatternProperties || keyword instanceof UnevaluatedProperties) {
            return ValuePlaces.ANY_MEMBER;
        } else if (keyword instanceof Contains || keyword instanceof UnevaluatedItems) {
            return ValuePlaces.ANY_ITEM;
        }
        return ValuePlaces.HERE;
    }

    private void add(Schema to, ValuePlace place) {
        ways.add(Way.always(to, place));
    }

    private void reference(Target target) {
        if (target instanceof Target.Dynamic dynamic) {
            choice(dynamic.candidates().toArray(Schema[]::new));
        } else {
            add(target.initial(), ValuePlaces.HERE);
        }
    }

    /** Ways of which at most one is gone. */
    private void choice(@Nullable Schema... arms) {
        choices++;
        for (int i = 0; i < arms.length; i++) {
            Schema arm = arms[i];
            if (arm != null) {
                ways.add(new Way<>(arm, ValuePlaces.HERE, choices, i));
            }
        }
    }
}
