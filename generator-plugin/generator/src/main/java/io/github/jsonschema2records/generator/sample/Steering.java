package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.sample.Hop.Same;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes valid instances in which a schema at the end of a route applies to a value. */
final class Steering {

    /** The greatest number of carriers that are worth the search. */
    static final int MOST_CARRIERS = 3;

    private final ValueSearch search;
    private final List<Hop> route;
    private final Schema target;
    private final Kinds kinds;
    private final int most;
    private final Map<Stretch, List<Carrier>> known = new HashMap<>();

    /** The part of the route from one hop on, starting at a value to which some schemas apply. */
    private record Stretch(List<Schema> schemas, int from) {}

    /**
     * Creates the steering along a route.
     *
     * @param target the schema at the end of the route
     * @param kinds the kinds of value wanted at its end
     * @param most the greatest number of carriers wanted
     */
    Steering(ValueSearch search, List<Hop> route, Schema target, Kinds kinds, int most) {
        this.search = search;
        this.route = route;
        this.target = target;
        this.kinds = kinds;
        this.most = most;
    }

    /**
     * Returns values in which the target applies to a value inside.
     *
     * @param schemas the schemas that apply to the values
     * @param from the first hop of the rest of the route, which starts at the values
     */
    List<Carrier> carriers(List<Schema> schemas, int from) {
        Stretch stretch = new Stretch(schemas, from);
        List<Carrier> before = known.get(stretch);
        if (before != null) {
            return before;
        }
        Set<Schema> forced = new HashSet<>();
        int at = from;
        while (at < route.size() && route.get(at).way() instanceof Same) {
            forced.add(route.get(at++).to());
        }
        int end = at;
        List<Carrier> found = new ArrayList<>();
        new Expansion(search, forced, Set.of(), conjunction -> {
                    if (end == route.size()) {
                        addTargets(schemas, conjunction, found);
                    } else {
                        addAround(schemas, conjunction, end, found);
                    }
                    return found.size() >= most || search.budget().isExhausted();
                })
                .run(schemas);
        known.put(stretch, found);
        return found;
    }

    private void addTargets(List<Schema> schemas, Conjunction conjunction, List<Carrier> found) {
        Conjunction narrow = conjunction.withKinds(conjunction.kinds().and(kinds));
        List<Schema> all = new ArrayList<>(schemas);
        all.add(target);
        search.candidates(narrow, 1, value -> {
            boolean fits = Kinds.of(value).within(kinds) && search.accepts(all, value);
            if (fits) {
                SourceValue part = MadeValues.copy(value);
                found.add(new Carrier(part, part, schemas, conjunction));
            }
            return fits || search.budget().isExhausted();
        });
    }

    private void addAround(List<Schema> schemas, Conjunction conjunction, int at, List<Carrier> found) {
        for (Place place : Places.of(route.get(at).way(), search, conjunction)) {
            for (Carrier carrier : carriers(place.schemas(conjunction), at + 1)) {
                SourceValue whole = around(schemas, conjunction, place, carrier.whole());
                if (whole != null) {
                    found.add(carrier.in(whole));
                    return;
                }
            }
        }
    }

    private @Nullable SourceValue around(
            List<Schema> schemas, Conjunction conjunction, Place place, SourceValue inside) {
        List<SourceValue> found = new ArrayList<>();
        place.around(conjunction, inside, value -> {
            if (search.accepts(schemas, value)) {
                found.add(value);
            }
            return !found.isEmpty() || search.budget().isExhausted();
        });
        return found.isEmpty() ? null : found.get(0);
    }
}
