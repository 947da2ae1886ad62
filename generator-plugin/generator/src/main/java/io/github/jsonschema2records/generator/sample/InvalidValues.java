package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.sample.Hop.At;
import io.github.jsonschema2records.generator.sample.Hop.Matching;
import io.github.jsonschema2records.generator.sample.Hop.Name;
import io.github.jsonschema2records.generator.sample.Hop.Named;
import io.github.jsonschema2records.generator.sample.Hop.Other;
import io.github.jsonschema2records.generator.sample.Hop.Rest;
import io.github.jsonschema2records.generator.sample.Hop.Same;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes for one assertion an instance that the root refuses because of it. */
final class InvalidValues {

    private static final int MOST_TRIES = 60;

    private final ValueSearch search;
    private final Routes routes;
    private final Schema root;
    private final Map<Need, List<Carrier>> known = new HashMap<>();

    /** The end of a route, and the kinds of value wanted there. */
    private record Need(List<Hop> route, Schema target, Kinds kinds) {}

    InvalidValues(ValueSearch search, Routes routes, Schema root) {
        this.search = search;
        this.routes = routes;
        this.root = root;
    }

    /** The result for one assertion: an instance, or the reason why there is none. */
    record Result(@Nullable SourceValue value, String reason) {}

    /** Returns an instance for an assertion. */
    Result of(Breakable broken) {
        Best best = new Best(broken);
        for (List<Hop> route : routes.to(broken.schema())) {
            for (Carrier carrier : carriers(route, broken)) {
                best.carriers++;
                if (best.tryAll(carrier, candidates(route, broken, carrier))) {
                    return new Result(best.value, "");
                }
            }
        }
        return new Result(best.value, best.reason());
    }

    /** Passes on values that probably break an assertion, with the instances for them. */
    void tries(Breakable broken, BiConsumer<Carrier, SourceValue> receiver, int most) {
        for (List<Hop> route : routes.to(broken.schema())) {
            for (Carrier carrier : carriers(route, broken)) {
                candidates(route, broken, carrier).stream()
                        .limit(most)
                        .forEach(value -> receiver.accept(carrier, value));
            }
        }
    }

    private List<Carrier> carriers(List<Hop> route, Breakable broken) {
        if (broken.occurrence() != null) {
            return carriers(new Need(route, broken.schema(), broken.kinds()));
        } else if (route.isEmpty()) {
            SourceValue any = MadeValues.nothing();
            Conjunction nothing = new Conjunction(List.of(), Set.of(), Set.of(), Kinds.ALL);
            return List.of(new Carrier(any, any, List.of(), nothing));
        }
        Hop last = route.get(route.size() - 1);
        boolean items = last.way() instanceof At || last.way() instanceof Rest;
        Kinds kinds = last.way() instanceof Same ? Kinds.ALL : Kinds.of(items ? Kind.ARRAY : Kind.OBJECT);
        return carriers(new Need(route.subList(0, route.size() - 1), last.from(), kinds));
    }

    private List<Carrier> carriers(Need need) {
        List<Carrier> before = known.get(need);
        if (before != null) {
            return before;
        }
        List<Carrier> found = new Steering(search, need.route(), need.target(), need.kinds()).carriers(root);
        known.put(need, found);
        return found;
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
        Conjunction without = without(broken, carrier.conjunction());
        Keyword keyword =
                broken.occurrence() == null ? null : broken.occurrence().keyword();
        ApplicatorBreaches applicators = new ApplicatorBreaches(search, carrier, broken.ignored());
        if (keyword instanceof Assertion assertion) {
            return Breaches.of(assertion, search, carrier, without);
        } else if (keyword instanceof Guarded guarded) {
            return Breaches.of(guarded.required(), search, carrier, without);
        } else if (keyword instanceof Not not) {
            return applicators.not(not.schema());
        } else if (keyword instanceof Contains contains) {
            return applicators.contains(contains, without);
        }
        return keyword instanceof Union union ? applicators.union(union) : List.of();
    }

    private static Conjunction without(Breakable broken, Conjunction schemas) {
        return new Conjunction(schemas.members(), broken.ignored(), schemas.names(), Kinds.ALL);
    }

    /** Returns objects with a name that breaks an assertion about names. */
    private List<SourceValue> names(Hop hop, Breakable broken, Carrier carrier) {
        if (!(carrier.part() instanceof SourceObject object)) {
            return List.of();
        }
        SourceValue name = MadeValues.string("a");
        List<Carrier> bases = new ArrayList<>();
        new Expansion(search.facts(), Set.of(), broken.ignored(), conjunction -> {
                    bases.add(new Carrier(name, name, List.of(hop.to()), conjunction));
                    return bases.size() >= 2;
                })
                .run(List.of(hop.to()));
        List<SourceValue> found = new ArrayList<>();
        for (Carrier base : bases) {
            for (SourceValue value : values(broken, base)) {
                if (value instanceof SourceString string) {
                    List<Schema> applied = search.objects().schemasOf().of(carrier.conjunction(), string.value());
                    List<SourceValue> members = new ArrayList<>(search.values(applied, 1));
                    members.add(MadeValues.string("a"));
                    members.forEach(member -> found.add(with(object, string.value(), member)));
                }
            }
        }
        return found;
    }

    /** Returns values with a member or item that the schema {@code false} refuses. */
    private List<SourceValue> refused(List<Hop> route, Carrier carrier) {
        if (route.isEmpty() || route.get(route.size() - 1).way() instanceof Same) {
            return Breaches.ALL_KINDS;
        }
        List<SourceValue> found = new ArrayList<>();
        Hop.Way way = route.get(route.size() - 1).way();
        Conjunction schemas = carrier.conjunction();
        if (carrier.part() instanceof SourceObject object) {
            List<String> names = way instanceof Named named
                    ? List.of(named.name())
                    : way instanceof Matching matching
                            ? search.objects().named(schemas, matching.regex(), 3)
                            : way instanceof Other ? search.objects().undeclared(schemas, 3) : List.of("a");
            for (String name : names) {
                found.add(with(object, name, MadeValues.string("a")));
                found.add(with(object, name, MadeValues.object(Map.of())));
            }
        } else if (carrier.part() instanceof SourceArray array) {
            int index = way instanceof At at ? at.index() : ArrayValues.prefix(schemas);
            List<SourceValue> items = new ArrayList<>(array.elements());
            while (items.size() < index) {
                List<SourceValue> item = search.values(ArrayValues.schemasOf(schemas, items.size()), 1);
                items.add(item.isEmpty() ? MadeValues.nothing() : item.get(0));
            }
            items.add(MadeValues.string("a"));
            found.add(MadeValues.array(items));
        }
        return found;
    }

    private static SourceValue with(SourceObject object, String name, SourceValue value) {
        Map<String, SourceValue> members = MadeValues.members(object);
        members.put(name, value);
        return MadeValues.object(members);
    }

    /** The best instance so far: the one with the fewest other failures. */
    private final class Best {

        private final String location;
        private @Nullable SourceValue value;
        private int failures = Integer.MAX_VALUE;
        private int carriers;
        private int tries;
        private int accepted;

        Best(Breakable broken) {
            this.location = decoded(broken.location());
        }

        /** Tries instances. Returns whether one breaks the assertion alone. */
        boolean tryAll(Carrier carrier, List<SourceValue> candidates) {
            int tried = 0;
            for (SourceValue candidate : candidates) {
                if (++tried > MOST_TRIES || search.isExhausted()) {
                    return value != null;
                }
                tries++;
                consider(carrier.with(candidate));
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
            boolean breaks = found.stream().map(InvalidValues::decoded).anyMatch(this::isHere);
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
            } else if (search.isExhausted()) {
                return "the search was given up after many values";
            } else if (carriers == 0) {
                return "no valid instance was found in which the schema applies to a value of a fitting kind";
            } else if (tries == 0) {
                return "no value breaks it, or only one that is too large to make";
            }
            return accepted == tries
                    ? "the schema accepts all " + tries
                            + " values that were tried, as another branch or keyword decides"
                    : "none of " + tries + " values that were tried is refused because of it";
        }
    }

    /** Decodes percent signs, since pointers in fragments are written in several ways. */
    private static String decoded(String location) {
        try {
            return URLDecoder.decode(location.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return location;
        }
    }
}
