package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.sample.Hop.At;
import io.github.jsonschema2records.generator.sample.Hop.Matching;
import io.github.jsonschema2records.generator.sample.Hop.Name;
import io.github.jsonschema2records.generator.sample.Hop.Named;
import io.github.jsonschema2records.generator.sample.Hop.Other;
import io.github.jsonschema2records.generator.sample.Hop.Rest;
import io.github.jsonschema2records.generator.sample.Hop.Same;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes valid instances in which a schema at the end of a route applies to a value. */
final class Steering {

    private static final int MOST_CARRIERS = 3;
    private static final int MOST_NAMES = 3;

    private final ValueSearch search;
    private final List<Hop> route;
    private final Schema target;
    private final Kinds kinds;

    /**
     * Creates the steering along a route.
     *
     * @param target the schema at the end of the route
     * @param kinds the kinds of value wanted at its end
     */
    Steering(ValueSearch search, List<Hop> route, Schema target, Kinds kinds) {
        this.search = search;
        this.route = route;
        this.target = target;
        this.kinds = kinds;
    }

    /** Returns carriers, at most a few. */
    List<Carrier> carriers(Schema root) {
        return carriers(List.of(root), 0);
    }

    private List<Carrier> carriers(List<Schema> schemas, int from) {
        Set<Schema> forced = new HashSet<>();
        int at = from;
        while (at < route.size() && route.get(at).way() instanceof Same) {
            forced.add(route.get(at++).to());
        }
        int end = at;
        List<Carrier> found = new ArrayList<>();
        new Expansion(search.facts(), forced, Set.of(), conjunction -> {
                    if (end == route.size() || route.get(end).way() instanceof Name) {
                        addTargets(schemas, conjunction, end == route.size(), found);
                    } else {
                        addAround(schemas, conjunction, end, found);
                    }
                    return found.size() >= MOST_CARRIERS || search.spend();
                })
                .run(schemas);
        return found;
    }

    private void addTargets(List<Schema> schemas, Conjunction conjunction, boolean last, List<Carrier> found) {
        Kinds wanted = last ? kinds : Kinds.of(Kinds.Kind.OBJECT);
        Conjunction narrow = new Conjunction(
                conjunction.members(),
                conjunction.ignored(),
                conjunction.names(),
                conjunction.kinds().and(wanted));
        List<Schema> all = new ArrayList<>(schemas);
        if (last) {
            all.add(target);
        }
        search.candidates(narrow, 1, value -> {
            boolean fits = Kinds.of(value).within(wanted) && search.accepts(all, value);
            if (fits) {
                SourceValue part = MadeValues.copy(value);
                found.add(new Carrier(part, part, schemas, conjunction));
            }
            return fits || search.isExhausted();
        });
    }

    private void addAround(List<Schema> schemas, Conjunction conjunction, int at, List<Carrier> found) {
        for (Object place : places(conjunction, route.get(at))) {
            List<Schema> inside = place instanceof String name
                    ? search.objects().schemasOf().of(conjunction, name)
                    : ArrayValues.schemasOf(conjunction, (Integer) place);
            for (Carrier carrier : carriers(inside, at + 1)) {
                SourceValue whole = around(schemas, conjunction, place, carrier.whole());
                if (whole != null) {
                    found.add(carrier.in(whole));
                    return;
                }
            }
        }
    }

    private @Nullable SourceValue around(
            List<Schema> schemas, Conjunction conjunction, Object place, SourceValue value) {
        List<SourceValue> found = new ArrayList<>();
        if (place instanceof String name) {
            search.objects().of(conjunction, Map.of(name, value), object -> isFound(schemas, object, found));
        } else {
            search.arrays().of(conjunction, Map.of((Integer) place, value), array -> isFound(schemas, array, found));
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private boolean isFound(List<Schema> schemas, SourceValue value, List<SourceValue> found) {
        if (search.accepts(schemas, value)) {
            found.add(value);
        }
        return !found.isEmpty() || search.isExhausted();
    }

    /** Returns the names of members, or the indexes of items, to which a hop leads. */
    private List<?> places(Conjunction conjunction, Hop hop) {
        if (hop.way() instanceof Named named) {
            return List.of(named.name());
        } else if (hop.way() instanceof Matching matching) {
            return search.objects().named(conjunction, matching.regex(), MOST_NAMES);
        } else if (hop.way() instanceof Other) {
            return search.objects().undeclared(conjunction, MOST_NAMES);
        } else if (hop.way() instanceof At index) {
            return List.of(index.index());
        } else if (hop.way() instanceof Rest) {
            return List.of(ArrayValues.prefix(conjunction));
        }
        return List.of();
    }
}
