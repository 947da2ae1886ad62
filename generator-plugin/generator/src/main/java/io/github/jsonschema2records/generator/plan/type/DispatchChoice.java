package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Discriminator;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.FiniteStrings;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByKind;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByProperty;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByTrial;
import io.github.jsonschema2records.generator.upgrade.Keyword.Annotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds at build time how to distinguish the branches of a union. */
public final class DispatchChoice {

    private static final Kinds NULL = Kinds.of(Kind.NULL);
    private static final Kinds OBJECT = Kinds.of(Kind.OBJECT);

    private final Facts facts;
    private final FiniteStrings finite;

    public DispatchChoice(Facts facts) {
        this.facts = facts;
        this.finite = new FiniteStrings(facts);
    }

    /**
     * Chooses the dispatch.
     *
     * @param branches the branches to distinguish
     * @param siblings schemas that apply beside each branch
     */
    public Dispatch of(List<Schema> branches, List<Schema> siblings) {
        Dispatch declared = declared(branches);
        if (declared != null) {
            return declared;
        }
        List<Kinds> kinds = new ArrayList<>();
        branches.forEach(b -> kinds.add(facts.kinds(b).minus(NULL)));
        if (areDisjoint(kinds)) {
            return new ByKind(kinds);
        }
        Kinds around = siblings.stream().map(facts::kinds).reduce(Kinds.ALL, Kinds::and);
        kinds.replaceAll(around::and);
        List<Kinds> others = kinds.stream().map(k -> k.minus(OBJECT)).toList();
        return areDisjoint(others) ? byProperty(branches, siblings, kinds, others) : new ByTrial();
    }

    /** Returns the dispatch by a {@code discriminator} that is used; null without one. */
    private @Nullable Dispatch declared(List<Schema> branches) {
        Schema parent = branches.get(0).parent();
        for (Occurrence occurrence : parent == null ? List.<Occurrence>of() : parent.occurrences()) {
            Discriminator discriminator = facts.discriminator(occurrence.keyword());
            List<Schema> all = List.copyOf(occurrence.keyword().subschemas().values());
            if (discriminator != null && all.containsAll(branches)) {
                List<Set<String>> values = new ArrayList<>();
                branches.forEach(b -> values.add(discriminator.values().get(all.indexOf(b))));
                List<Kinds> others = branches.stream()
                        .map(b -> facts.kinds(b).minus(NULL).minus(OBJECT))
                        .toList();
                return new ByProperty(discriminator.property(), values, -1, others, true);
            }
        }
        return null;
    }

    private static boolean areDisjoint(List<Kinds> kinds) {
        Kinds earlier = Kinds.NONE;
        for (Kinds each : kinds) {
            if (!each.and(earlier).isEmpty()) {
                return false;
            }
            earlier = earlier.or(each);
        }
        return true;
    }

    private Dispatch byProperty(List<Schema> branches, List<Schema> siblings, List<Kinds> kinds, List<Kinds> others) {
        Map<Integer, ObjectShape> shapes = new LinkedHashMap<>();
        Set<String> candidates = new LinkedHashSet<>();
        for (int i = 0; i < branches.size(); i++) {
            if (!kinds.get(i).and(OBJECT).isEmpty()) {
                List<Schema> members = new ArrayList<>(new Conjunction(facts, TypeSite.of(branches.get(i))).members());
                members.addAll(siblings);
                ObjectShape shape = new ObjectShape(facts, members, Set.of());
                shapes.put(i, shape);
                candidates.addAll(shape.properties().keySet());
            }
        }
        return candidates.stream()
                .filter(name -> shapes.values().stream().allMatch(s -> s.isRequired(name)))
                .map(name -> byProperty(name, shapes, others))
                .flatMap(Optional::stream)
                .findFirst()
                .<Dispatch>map(d -> d)
                .orElseGet(ByTrial::new);
    }

    /**
     * Returns the dispatch by a property.
     *
     * @param shapes the objects of each branch that accepts any
     */
    private Optional<ByProperty> byProperty(String name, Map<Integer, ObjectShape> shapes, List<Kinds> others) {
        List<Set<String>> values = new ArrayList<>();
        Set<String> all = new HashSet<>();
        int fallback = -1;
        for (int i = 0; i < others.size(); i++) {
            ObjectShape shape = shapes.get(i);
            Set<String> strings = shape == null
                    ? Set.of()
                    : finite.onlyValues(shape.properties().getOrDefault(name, List.of()));
            if (strings == null) {
                if (fallback >= 0) {
                    return Optional.empty();
                }
                fallback = i;
                values.add(Set.of());
            } else {
                for (String value : strings) {
                    if (!all.add(value)) {
                        return Optional.empty();
                    }
                }
                values.add(strings);
            }
        }
        ObjectShape rest = shapes.get(fallback);
        boolean distinct = rest == null
                || excluded(rest.properties().getOrDefault(name, List.of())).containsAll(all);
        return distinct && shapes.size() > 1
                ? Optional.of(new ByProperty(name, values, fallback, others, false))
                : Optional.empty();
    }

    /** Returns the strings that {@code not: {enum: [...]}} forbids. */
    private Set<String> excluded(List<Schema> schemas) {
        Set<String> excluded = new HashSet<>();
        for (Schema schema : schemas) {
            for (Schema member : facts.closure(schema)) {
                Not not = member.keyword(Not.class);
                Enumeration values = not == null ? null : not.schema().keyword(Enumeration.class);
                if (values != null && isAlone(not)) {
                    values.values().forEach(v -> add(v, excluded));
                }
            }
        }
        return excluded;
    }

    private static boolean isAlone(@Nullable Not not) {
        return not != null
                && not.schema().occurrences().stream()
                        .allMatch(o -> o.keyword() instanceof Enumeration || o.keyword() instanceof Annotation);
    }

    private static void add(SourceValue value, Set<String> strings) {
        if (value instanceof SourceString string) {
            strings.add(string.value());
        }
    }
}
