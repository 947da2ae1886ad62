package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values with which two versions of a schema can be told apart: valid instances of one version that reach each of its
 * schemas, and values for single places, at the limits of the assertions there. Not thread-safe.
 */
public final class Probes {

    private static final int FOR_SCHEMA = 4_000;
    private static final int FOR_VALID = 50_000;
    private static final int VALUES = 6;
    private static final int MOST_PARTS = 16;

    private final ValueSearch search;
    private final boolean assertFormats;
    private final Schema root;
    private final Routes routes;
    private final Carriers carriers;

    /**
     * A value for a place of an instance.
     *
     * @param path the names of members, and indexes of items, from the root to the place
     * @param home an instance that has the place
     */
    public record Part(List<String> path, SourceValue value, SourceValue home) {

        /** Returns an instance with the value in the place; null if the instance has no such place. */
        public @Nullable SourceValue in(SourceValue instance) {
            return put(instance, path, value);
        }

        private static @Nullable SourceValue put(SourceValue at, List<String> path, SourceValue value) {
            if (path.isEmpty()) {
                return value;
            }
            String step = path.get(0);
            List<String> rest = path.subList(1, path.size());
            if (at instanceof SourceObject object) {
                Map<String, SourceValue> members = MadeValues.members(object);
                SourceValue inner = members.get(step);
                SourceValue changed = inner == null ? (rest.isEmpty() ? value : null) : put(inner, rest, value);
                if (changed == null) {
                    return null;
                }
                members.put(step, changed);
                return MadeValues.object(members);
            } else if (at instanceof SourceArray array && step.matches("[0-9]{1,6}")) {
                int index = Integer.parseInt(step);
                List<SourceValue> items = new ArrayList<>(array.elements());
                if (index > items.size() || (index == items.size() && !rest.isEmpty())) {
                    return null;
                }
                SourceValue changed = index == items.size() ? value : put(items.get(index), rest, value);
                if (changed == null) {
                    return null;
                }
                items.subList(index, Math.min(items.size(), index + 1)).clear();
                items.add(index, changed);
                return MadeValues.array(items);
            }
            return null;
        }
    }

    /** Creates the probes of a root schema. */
    public Probes(Facts facts, InterpretedSchemas interpreter, boolean assertFormats, Schema root) {
        this.search = new ValueSearch(facts, interpreter);
        this.assertFormats = assertFormats;
        this.root = root;
        this.routes = Routes.of(facts.graph(), root);
        this.carriers = new Carriers(search, root);
    }

    /** Returns all schemas that can make an instance invalid, the nearest first. */
    public Set<Schema> schemas() {
        return routes.reached();
    }

    /** Returns valid instances: the minimal and the full one, and others that reach the wanted schemas. */
    public List<SourceValue> valid(Predicate<Schema> wanted) {
        search.budget().start(FOR_VALID);
        Set<SourceValue> valid = new LinkedHashSet<>(search.values(List.of(root), VALUES));
        search.budget().start(FOR_VALID);
        SourceValue full = new FullValues(search).of(List.of(root));
        if (full != null) {
            valid.add(full);
        }
        for (Schema schema : routes.reached()) {
            if (wanted.test(schema)) {
                carriers(schema).forEach(carrier -> valid.add(carrier.whole()));
            }
        }
        return List.copyOf(valid);
    }

    private List<Carrier> carriers(Schema schema) {
        List<Carrier> found = new ArrayList<>();
        for (List<Hop> route : routes.to(schema)) {
            search.budget().start(FOR_SCHEMA);
            found.addAll(carriers.of(route, schema, Kinds.ALL, Steering.MOST_CARRIERS));
        }
        return found;
    }

    /** Returns values for the places of the wanted schemas: valid ones, and those that break single assertions. */
    public List<Part> parts(Predicate<Schema> wanted) {
        Set<Part> parts = new LinkedHashSet<>();
        InvalidValues invalid = new InvalidValues(search, routes, root);
        for (Schema schema : routes.reached()) {
            if (wanted.test(schema)) {
                for (Breakable broken : Breakable.of(schema, assertFormats)) {
                    search.budget().start(FOR_SCHEMA);
                    invalid.tries(broken, (carrier, value) -> parts.add(part(carrier, value)), MOST_PARTS);
                }
                addValid(schema, parts);
            }
        }
        return List.copyOf(parts);
    }

    private void addValid(Schema schema, Set<Part> parts) {
        List<Carrier> carriers = carriers(schema);
        for (Carrier carrier : carriers.subList(0, Math.min(1, carriers.size()))) {
            search.budget().start(FOR_SCHEMA);
            search.values(List.of(schema), VALUES).forEach(value -> parts.add(part(carrier, value)));
            schema.keywords(Choice.class)
                    .forEach(choice -> choice.values().stream()
                            .limit(10L * MOST_PARTS)
                            .forEach(value -> parts.add(part(carrier, MadeValues.copy(value)))));
        }
    }

    /** Returns values for the place of a schema that some of its own texts may not tell apart. */
    public List<Part> texts(Schema schema, List<String> texts) {
        List<Carrier> carriers = carriers(schema);
        return carriers.isEmpty()
                ? List.of()
                : texts.stream()
                        .map(text -> part(carriers.get(0), MadeValues.string(text)))
                        .toList();
    }

    /** Returns valid values, and values of all kinds, for members of some names in the place of a schema. */
    public List<Part> members(Schema schema, List<String> names, Schema value) {
        List<Part> parts = new ArrayList<>();
        for (Carrier carrier : carriers(schema).stream().limit(1).toList()) {
            search.budget().start(FOR_SCHEMA);
            List<SourceValue> values = new ArrayList<>(search.values(List.of(value), VALUES));
            values.addAll(MadeValues.ALL_KINDS);
            for (SourceValue each : values) {
                for (String name : names) {
                    List<String> path = new ArrayList<>(path(carrier));
                    path.add(name);
                    parts.add(new Part(List.copyOf(path), each, carrier.whole()));
                }
            }
        }
        return parts;
    }

    /** Returns a value for the place of a carrier, or for the only member that it adds to the object there. */
    private static Part part(Carrier carrier, SourceValue value) {
        List<String> path = new ArrayList<>(path(carrier));
        SourceValue part = value;
        if (carrier.part() instanceof SourceObject before && value instanceof SourceObject now) {
            Map<String, SourceValue> added = MadeValues.members(now);
            added.entrySet().removeAll(MadeValues.members(before).entrySet());
            if (added.size() == 1 && now.members().size() == before.members().size() + 1) {
                path.add(added.keySet().iterator().next());
                part = added.values().iterator().next();
            }
        }
        return new Part(List.copyOf(path), part, carrier.whole());
    }

    private static List<String> path(Carrier carrier) {
        List<String> path = new ArrayList<>();
        find(carrier.whole(), carrier.part(), path);
        return List.copyOf(path);
    }

    @SuppressWarnings("ReferenceEquality") // An equal value may be elsewhere.
    private static boolean find(SourceValue at, SourceValue part, List<String> path) {
        if (at == part) {
            return true;
        }
        if (at instanceof SourceObject object) {
            for (Map.Entry<String, SourceValue> member :
                    MadeValues.members(object).entrySet()) {
                path.add(member.getKey());
                if (find(member.getValue(), part, path)) {
                    return true;
                }
                path.remove(path.size() - 1);
            }
        } else if (at instanceof SourceArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                path.add(String.valueOf(i));
                if (find(array.elements().get(i), part, path)) {
                    return true;
                }
                path.remove(path.size() - 1);
            }
        }
        return false;
    }
}
