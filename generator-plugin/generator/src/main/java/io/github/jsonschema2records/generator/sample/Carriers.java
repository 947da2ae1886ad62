package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.sample.Hop.Name;
import io.github.jsonschema2records.generator.sample.Hop.Same;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds valid instances in which a schema applies to some value. Each is made from one in which the schema around applies,
 * so that the same instances are not searched again for every part of them.
 */
final class Carriers {

    private final ValueSearch search;
    private final Schema root;
    private final Map<Need, List<Carrier>> known = new HashMap<>();

    /**
     * The end of a route, and the kinds of value wanted there.
     *
     * @param along the schemas along the route
     */
    private record Need(List<Schema> along, Schema target, Kinds kinds, int most) {}

    Carriers(ValueSearch search, Schema root) {
        this.search = search;
        this.root = root;
    }

    /**
     * Returns instances, at most so many. If the route leads to a name, the value is the object with the name.
     *
     * @param target the schema at the end of the route
     * @param kinds the kinds of value wanted there
     */
    List<Carrier> of(List<Hop> route, Schema target, Kinds kinds, int most) {
        Need need = new Need(route.stream().map(Hop::to).toList(), target, kinds, most);
        List<Carrier> before = known.get(need);
        if (before == null) {
            before = search(route, target, kinds, most);
            known.put(need, before);
        }
        return before;
    }

    private List<Carrier> search(List<Hop> route, Schema target, Kinds kinds, int most) {
        int last = lastInside(route);
        if (last >= 0 && route.get(last).way() instanceof Name) {
            return around(route, last, most);
        }
        Steering steering = new Steering(search, route, target, kinds, most);
        if (last >= 0) {
            List<Carrier> found = new ArrayList<>();
            for (Carrier base : around(route, last, most)) {
                for (Place place : Places.of(route.get(last).way(), search, base.conjunction())) {
                    steering.carriers(place.schemas(base.conjunction()), last + 1)
                            .forEach(inside -> addInside(base, place, inside, found));
                    if (found.size() >= most) {
                        return found;
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return steering.carriers(List.of(root), 0);
    }

    /** Returns the index of the last hop that leads to another value; -1 if there is none. */
    private static int lastInside(List<Hop> route) {
        int last = route.size() - 1;
        while (last >= 0 && route.get(last).way() instanceof Same) {
            last--;
        }
        return last;
    }

    private List<Carrier> around(List<Hop> route, int last, int most) {
        Hop hop = route.get(last);
        return of(route.subList(0, last), hop.from(), hop.start(), most);
    }

    private void addInside(Carrier base, Place place, Carrier inside, List<Carrier> found) {
        place.around(base.conjunction(), inside.whole(), value -> {
            SourceValue whole = base.with(value);
            boolean valid = search.accepts(List.of(root), whole);
            if (valid) {
                found.add(inside.in(whole));
            }
            return valid || search.budget().isExhausted();
        });
    }
}
