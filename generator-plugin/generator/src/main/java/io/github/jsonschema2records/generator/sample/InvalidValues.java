package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.interpret.KeywordLocations;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.sample.Hop.Name;
import io.github.jsonschema2records.generator.sample.Hop.Same;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes for one assertion an instance that the root refuses because of it. */
final class InvalidValues {

    private static final int MOST_TRIES = 60;

    /** One instance is mostly enough; only where it is not, others are searched. */
    private static final List<Integer> MOST_CARRIERS = List.of(1, Steering.MOST_CARRIERS);

    private final ValueSearch search;
    private final Routes routes;
    private final Schema root;
    private final Carriers carriers;

    InvalidValues(ValueSearch search, Routes routes, Schema root) {
        this.search = search;
        this.carriers = new Carriers(search, root);
        this.routes = routes;
        this.root = root;
    }

    /** The result for one assertion: an instance, or the reason why there is none. */
    record Result(@Nullable SourceValue value, String reason) {}

    /** Returns an instance for an assertion. */
    Result of(Breakable broken) {
        Best best = new Best(broken);
        for (int most : MOST_CARRIERS) {
            for (List<Hop> route : routes.to(broken.schema())) {
                for (Carrier carrier : carriers(route, broken, most)) {
                    best.carriers++;
                    if (best.tryAll(carrier, candidates(route, broken, carrier))) {
                        return new Result(best.value, "");
                    }
                }
            }
        }
        return new Result(best.value, best.reason());
    }

    /** Passes on values that probably break an assertion, with the instances for them. */
    void tries(Breakable broken, BiConsumer<Carrier, SourceValue> receiver, int most) {
        for (List<Hop> route : routes.to(broken.schema())) {
            for (Carrier carrier : carriers(route, broken, Steering.MOST_CARRIERS)) {
                candidates(route, broken, carrier).stream()
                        .limit(most)
                        .forEach(value -> receiver.accept(carrier, value));
            }
        }
    }

    private List<Carrier> carriers(List<Hop> route, Breakable broken, int most) {
        if (broken.occurrence() != null) {
            return carriers.of(route, broken.schema(), broken.kinds(), most);
        } else if (route.isEmpty()) {
            SourceValue any = MadeValues.nothing();
            Conjunction nothing = new Conjunction(List.of(), Set.of(), Set.of(), Kinds.ALL);
            return List.of(new Carrier(any, any, List.of(), nothing));
        }
        Hop last = route.get(route.size() - 1);
        return carriers.of(route.subList(0, route.size() - 1), last.from(), last.start(), most);
    }

    /** Returns values for the place of a carrier that probably break an assertion. */
    private List<SourceValue> candidates(List<Hop> route, Breakable broken, Carrier carrier) {
        if (broken.occurrence() == null) {
            return refused(route, carrier);
        }
        int last = route.size() - 1;
        while (last >= 0 && route.get(last).way() instanceof Same) {
            last--;
        }
        if (last >= 0 && route.get(last).way() instanceof Name) {
            return names(route.get(last), broken, carrier);
        }
        return values(broken, carrier);
    }

    private List<SourceValue> values(Breakable broken, Carrier carrier) {
        Occurrence occurrence = broken.occurrence();
        return occurrence == null ? List.of() : Breaches.of(occurrence, search, carrier);
    }

    /** Returns objects with a name that breaks an assertion about names. */
    private List<SourceValue> names(Hop hop, Breakable broken, Carrier carrier) {
        if (!(carrier.part() instanceof SourceObject object)) {
            return List.of();
        }
        SourceValue name = MadeValues.string("a");
        List<Carrier> bases = new ArrayList<>();
        new Expansion(search, Set.of(), broken.ignored(), conjunction -> {
                    bases.add(new Carrier(name, name, List.of(hop.to()), conjunction));
                    return bases.size() >= 2;
                })
                .run(List.of(hop.to()));
        List<SourceValue> found = new ArrayList<>();
        for (Carrier base : bases) {
            for (SourceValue value : values(broken, base)) {
                if (value instanceof SourceString string) {
                    List<Schema> applied = new MemberPlace(search, string.value()).schemas(carrier.conjunction());
                    List<SourceValue> members = new ArrayList<>(search.values(applied, 1));
                    members.add(MadeValues.string("a"));
                    members.forEach(member -> found.add(MadeValues.with(object, string.value(), member)));
                }
            }
        }
        return found;
    }

    /** Returns values with a member or item that the schema {@code false} refuses. */
    private List<SourceValue> refused(List<Hop> route, Carrier carrier) {
        if (route.isEmpty() || route.get(route.size() - 1).way() instanceof Same) {
            return MadeValues.ALL_KINDS;
        }
        return Places.of(route.get(route.size() - 1).way(), search, carrier.conjunction()).stream()
                .flatMap(place -> place.occupied(carrier.conjunction(), carrier.part()).stream())
                .toList();
    }

    /** The best instance so far: the one with the fewest other failures. */
    private final class Best {

        private final String location;
        private final Set<SourceValue> tried = new HashSet<>();
        private @Nullable SourceValue value;
        private int failures = Integer.MAX_VALUE;
        private int carriers;
        private int accepted;

        Best(Breakable broken) {
            this.location = KeywordLocations.decoded(broken.location());
        }

        /** Tries instances. Returns whether one breaks the assertion alone. */
        boolean tryAll(Carrier carrier, List<SourceValue> candidates) {
            int some = 0;
            for (SourceValue candidate : candidates) {
                if (++some > MOST_TRIES || search.budget().isExhausted()) {
                    return value != null;
                }
                SourceValue instance = carrier.with(candidate);
                if (tried.add(instance)) {
                    consider(instance);
                }
                if (failures == 1) {
                    return true;
                }
            }
            return value != null;
        }

        private void consider(SourceValue instance) {
            if (search.accepts(List.of(root), instance)) {
                accepted++;
                return;
            }
            Set<String> found = search.interpreter().failures(root, SourceJson.text(instance));
            boolean breaks = found.stream().map(KeywordLocations::decoded).anyMatch(this::isHere);
            if (breaks && found.size() < failures) {
                failures = found.size();
                value = instance;
            }
        }

        private boolean isHere(String found) {
            return found.equals(location) || found.startsWith(location + "/");
        }

        String reason() {
            if (value != null) {
                return "";
            } else if (search.budget().isExhausted()) {
                return "the search was given up after many steps";
            } else if (carriers == 0) {
                return "no valid instance was found in which the schema applies to a value of a fitting kind";
            } else if (tried.isEmpty()) {
                return "no value breaks it, or only one that is too large to make";
            }
            return accepted == tried.size()
                    ? "the schema accepts all " + tried.size()
                            + " values that were tried, as another branch or keyword decides"
                    : "none of " + tried.size() + " values that were tried is refused because of it";
        }
    }
}
