package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Creates objects with the members that schemas ask for. */
final class ObjectValues {

    private static final int MOST_MEMBERS = 2_000;
    private static final int MOST_OPTIONAL = 40;
    private static final List<String> ORDINARY = List.of("a", "b", "c", "x", "extra", "other", "a1", "b1", "key", "zz");

    private final ValueSearch search;
    private final MemberSchemas schemasOf;

    ObjectValues(ValueSearch search, MemberSchemas schemasOf) {
        this.search = search;
        this.schemasOf = schemasOf;
    }

    MemberSchemas schemasOf() {
        return schemasOf;
    }

    /**
     * Creates objects: one with only the members that are needed, then similar ones.
     *
     * @param fixed members that the objects must have
     * @param offer receives each object, and returns whether to stop
     * @return whether to stop
     */
    boolean of(Conjunction schemas, Map<String, SourceValue> fixed, Predicate<SourceValue> offer) {
        Map<String, SourceValue> base = base(schemas, fixed);
        if (base == null) {
            return false;
        }
        return offer.test(MadeValues.object(base)) || others(schemas, fixed, base, offer);
    }

    /** Returns the members that are needed, or null if one of them has no value. */
    private @Nullable Map<String, SourceValue> base(Conjunction schemas, Map<String, SourceValue> fixed) {
        Set<String> names = needed(schemas, fixed.keySet());
        Map<String, SourceValue> members = new LinkedHashMap<>();
        for (String name : names) {
            SourceValue value = fixed.containsKey(name) ? fixed.get(name) : value(schemas, name);
            if (value == null) {
                return null;
            }
            members.put(name, value);
        }
        long min = schemas.min(Counted.PROPERTIES);
        return min > MOST_MEMBERS ? null : filled(schemas, members, min);
    }

    /** Adds optional members until an object has so many. */
    Map<String, SourceValue> filled(Conjunction schemas, Map<String, SourceValue> members, long min) {
        if (members.size() >= min) {
            return members;
        }
        Map<String, SourceValue> all = new LinkedHashMap<>(members);
        for (String name : optional(schemas, (int) min)) {
            if (all.size() < min && !all.containsKey(name)) {
                SourceValue value = value(schemas, name);
                if (value != null) {
                    all.put(name, value);
                }
            }
        }
        return all;
    }

    private boolean others(
            Conjunction schemas,
            Map<String, SourceValue> fixed,
            Map<String, SourceValue> base,
            Predicate<SourceValue> offer) {
        for (String name : base.keySet()) {
            if (!fixed.containsKey(name)) {
                List<SourceValue> values = search.values(schemasOf.of(schemas, name), 4);
                for (SourceValue value : values.subList(Math.min(1, values.size()), values.size())) {
                    if (offer.test(with(base, name, value))) {
                        return true;
                    }
                }
            }
        }
        for (String name : optional(schemas, 2)) {
            SourceValue value = base.containsKey(name) ? null : value(schemas, name);
            if (value != null && offer.test(with(base, name, value))) {
                return true;
            }
        }
        return false;
    }

    private static SourceValue with(Map<String, SourceValue> base, String name, SourceValue value) {
        Map<String, SourceValue> members = new LinkedHashMap<>(base);
        members.put(name, value);
        return MadeValues.object(members);
    }

    /** Returns a value for a member, or null if none is found. */
    @Nullable
    SourceValue value(Conjunction schemas, String name) {
        List<SourceValue> values = search.values(schemasOf.of(schemas, name), 1);
        return values.isEmpty() ? null : values.get(0);
    }

    private static Set<String> needed(Conjunction schemas, Set<String> fixed) {
        Set<String> needed = new LinkedHashSet<>(fixed);
        needed.addAll(schemas.names());
        schemas.all(Required.class).forEach(keyword -> needed.addAll(keyword.names()));
        List<DependentRequired> dependent = new ArrayList<>(schemas.all(DependentRequired.class));
        schemas.all(Guarded.class).forEach(keyword -> dependent.add(keyword.required()));
        int before = -1;
        while (before != needed.size()) {
            before = needed.size();
            dependent.forEach(keyword -> keyword.names().forEach((name, others) -> {
                if (needed.contains(name)) {
                    needed.addAll(others);
                }
            }));
        }
        Set<String> ordered = new LinkedHashSet<>(MemberSchemas.declared(schemas));
        ordered.retainAll(needed);
        ordered.addAll(needed);
        return ordered;
    }

    /** Returns the names of members that an object may have: declared ones, those of patterns, and others. */
    List<String> optional(Conjunction schemas, int others) {
        Set<String> names = new LinkedHashSet<>();
        MemberSchemas.declared(schemas).stream()
                .limit(Math.max(MOST_OPTIONAL, others))
                .forEach(names::add);
        names.addAll(ofPatterns(schemas, Math.max(1, others)));
        names.addAll(undeclared(schemas, others));
        return List.copyOf(names);
    }

    /** Returns names that patterns of members match. */
    List<String> ofPatterns(Conjunction schemas, int count) {
        Set<String> names = new LinkedHashSet<>();
        for (PatternProperties keyword : schemas.all(PatternProperties.class)) {
            keyword.schemas().keySet().forEach(regex -> names.addAll(named(schemas, regex, count)));
        }
        return List.copyOf(names);
    }

    /** Returns names that a pattern matches and that the schemas of names accept. */
    List<String> named(Conjunction schemas, String regex, int count) {
        return search.strings().matching(regex, count + 2).stream()
                .filter(name -> isAllowed(schemas, name))
                .limit(count)
                .toList();
    }

    /** Returns names that no schema declares, and that the schemas of names accept. */
    List<String> undeclared(Conjunction schemas, int count) {
        Set<String> names = new LinkedHashSet<>(ORDINARY);
        List<Schema> schemasOfNames = schemasOfNames(schemas);
        if (!schemasOfNames.isEmpty()) {
            search.values(schemasOfNames, count + 2).forEach(value -> {
                if (value instanceof SourceString string) {
                    names.add(string.value());
                }
            });
        }
        for (int i = 0; names.size() < count + ORDINARY.size(); i++) {
            names.add("p" + i);
        }
        names.addAll(search.strings().excluding(patterns(schemas), count));
        return names.stream()
                .filter(name -> !schemasOf.isNamed(schemas, name))
                .filter(name -> isAllowed(schemas, name))
                .limit(count)
                .toList();
    }

    private static List<String> patterns(Conjunction schemas) {
        return schemas.all(PatternProperties.class).stream()
                .flatMap(keyword -> keyword.schemas().keySet().stream())
                .distinct()
                .toList();
    }

    private boolean isAllowed(Conjunction schemas, String name) {
        List<Schema> schemasOfNames = schemasOfNames(schemas);
        return schemasOfNames.isEmpty() || search.accepts(schemasOfNames, MadeValues.string(name));
    }

    static List<Schema> schemasOfNames(Conjunction schemas) {
        return schemas.all(PropertyNames.class).stream()
                .map(PropertyNames::schema)
                .toList();
    }
}
