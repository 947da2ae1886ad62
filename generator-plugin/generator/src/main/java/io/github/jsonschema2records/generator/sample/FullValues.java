package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Keyword.Examples;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes large values: objects with every property that fits beside the others, and arrays with an item for each schema
 * of items. A recursive schema is opened once.
 */
final class FullValues {

    private static final int MOST_CONJUNCTIONS = 4;
    private static final int LARGEST_PART = 2_000;

    private final ValueSearch search;
    private final Map<List<Schema>, SourceValue> known = new HashMap<>();
    private final Set<List<Schema>> open = new HashSet<>();
    private final Set<NotMade> left = new LinkedHashSet<>();

    FullValues(ValueSearch search) {
        this.search = search;
    }

    /** Returns the properties that were left out so far, and why. */
    List<NotMade> left() {
        return List.copyOf(left);
    }

    /** Returns a value that all schemas accept, or null if none is found. */
    @Nullable
    SourceValue of(List<Schema> schemas) {
        List<Schema> key = List.copyOf(new LinkedHashSet<>(schemas));
        if (known.containsKey(key)) {
            return known.get(key);
        } else if (!open.add(key)) {
            return first(key);
        }
        SourceValue largest = first(key);
        if (largest != null) {
            largest = larger(key, largest);
            known.put(key, largest);
        }
        open.remove(key);
        return largest;
    }

    private @Nullable SourceValue first(List<Schema> schemas) {
        List<SourceValue> values = search.values(schemas, 1);
        return values.isEmpty() ? null : values.get(0);
    }

    @SuppressWarnings("ReferenceEquality") // Whether another value than the minimal one was chosen.
    private SourceValue larger(List<Schema> schemas, SourceValue minimal) {
        List<SourceValue> found = new ArrayList<>(List.of(minimal));
        new Expansion(search, Set.of(), Set.of(), conjunction -> {
                    SourceValue value = of(conjunction, schemas);
                    if (value != null) {
                        found.add(value);
                    }
                    return found.size() > MOST_CONJUNCTIONS || search.budget().isExhausted();
                })
                .run(schemas);
        SourceValue largest = minimal;
        for (SourceValue value : found) {
            boolean example = largest == minimal && MadeValues.size(value) == MadeValues.size(minimal);
            largest = example || MadeValues.size(value) > MadeValues.size(largest) ? value : largest;
        }
        return largest;
    }

    private @Nullable SourceValue of(Conjunction conjunction, List<Schema> schemas) {
        SourceValue example = example(conjunction, schemas);
        if (example != null) {
            return example;
        }
        List<SourceValue> base = new ArrayList<>();
        search.candidates(conjunction, 1, value -> {
            if (search.accepts(schemas, value)) {
                base.add(value);
            }
            return !base.isEmpty() || search.budget().isExhausted();
        });
        if (base.isEmpty()) {
            return null;
        } else if (base.get(0) instanceof SourceObject object) {
            return object(conjunction, schemas, object);
        }
        return base.get(0) instanceof SourceArray array ? array(conjunction, schemas, array) : base.get(0);
    }

    /** Returns an example or default of the schema, for strings and numbers. */
    private @Nullable SourceValue example(Conjunction conjunction, List<Schema> schemas) {
        if (conjunction.kinds().has(Kind.OBJECT) || conjunction.kinds().has(Kind.ARRAY)) {
            return null;
        }
        List<SourceValue> examples = new ArrayList<>();
        conjunction.all(Examples.class).forEach(keyword -> examples.addAll(keyword.values()));
        conjunction.all(Default.class).forEach(keyword -> examples.add(keyword.value()));
        return examples.stream()
                .map(MadeValues::copy)
                .filter(value -> search.accepts(schemas, value))
                .findFirst()
                .orElse(null);
    }

    private SourceValue array(Conjunction conjunction, List<Schema> schemas, SourceArray base) {
        List<SourceValue> items = new ArrayList<>();
        int length = Math.max(base.elements().size(), ArrayValues.prefix(conjunction) + 1);
        for (int i = 0; i < length; i++) {
            SourceValue item = of(ArrayValues.schemasOf(conjunction, i));
            if (item != null && MadeValues.size(item) < LARGEST_PART) {
                items.add(item);
            }
        }
        while (!items.isEmpty()) {
            SourceValue array = MadeValues.array(items);
            if (search.accepts(schemas, array)) {
                return array;
            }
            items.remove(items.size() - 1);
        }
        return base;
    }

    private SourceValue object(Conjunction conjunction, List<Schema> schemas, SourceObject base) {
        if (!conjunction.all(Choice.class).isEmpty()) {
            return base;
        }
        Map<String, SourceValue> members = MadeValues.members(base);
        Map<String, SourceValue> more = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(MemberSchemas.declared(conjunction));
        names.addAll(search.objects().ofPatterns(conjunction, 1));
        int size = 1;
        for (String name : names) {
            List<Schema> applied = search.objects().schemasOf().of(conjunction, name);
            if (applied.stream().anyMatch(Schema::isFalse)) {
                continue;
            }
            SourceValue value = of(applied);
            if (value != null && size + MadeValues.size(value) > LARGEST_PART) {
                value = first(applied);
            }
            if (value == null) {
                leave(applied, name, "no value of it was found");
            } else if (size > LARGEST_PART) {
                leave(applied, name, "the instance would be too large");
            } else {
                size += MadeValues.size(value);
                more.put(name, value);
            }
        }
        Map<String, SourceValue> all = add(schemas, members, List.copyOf(more.entrySet()));
        more.keySet().stream()
                .filter(name -> !all.containsKey(name))
                .forEach(name -> leave(
                        search.objects().schemasOf().of(conjunction, name),
                        name,
                        "the schema refuses it beside the others"));
        return MadeValues.object(ordered(names, all));
    }

    private static Map<String, SourceValue> ordered(Set<String> names, Map<String, SourceValue> all) {
        Map<String, SourceValue> ordered = new LinkedHashMap<>();
        names.forEach(name -> {
            SourceValue value = all.get(name);
            if (value != null) {
                ordered.put(name, value);
            }
        });
        all.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private void leave(List<Schema> schemas, String name, String reason) {
        if (!schemas.isEmpty()) {
            Schema schema = schemas.get(0);
            String words = "the property \"" + name + "\" was left out, as " + reason;
            left.add(new NotMade(Sample.Sort.FULL, schema.location().display(), schema.position(), words));
        }
    }

    /** Adds as many members as the schemas accept: all together, or else each half. */
    private Map<String, SourceValue> add(
            List<Schema> schemas, Map<String, SourceValue> base, List<Map.Entry<String, SourceValue>> more) {
        if (more.isEmpty() || search.budget().isExhausted()) {
            return base;
        }
        Map<String, SourceValue> all = new LinkedHashMap<>(base);
        more.forEach(member -> all.put(member.getKey(), member.getValue()));
        if (search.accepts(schemas, MadeValues.object(all))) {
            return all;
        } else if (more.size() == 1) {
            return base;
        }
        int half = more.size() / 2;
        Map<String, SourceValue> first = add(schemas, base, more.subList(0, half));
        return add(schemas, first, more.subList(half, more.size()));
    }
}
