package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Creates ordinary values of a schema, like those that a reader of the schema would write. They are guesses, so
 * evaluate them before use.
 */
public final class SampleValues {

    private static final int DEEPEST = 4;
    private static final int MOST_MEMBERS = 1_000;

    /** Limit of steps for one value, as a larger value would take too many steps to evaluate. */
    private static final int MOST_STEPS = ValueEvaluator.MAX_STEPS;

    private final Facts facts;
    private final StepLimit all;
    private StepLimit steps = new StepLimit(0);

    /**
     * Creates a source of values.
     *
     * @param mostSteps limit of steps for all values together
     */
    public SampleValues(Facts facts, long mostSteps) {
        this.facts = facts;
        this.all = new StepLimit(mostSteps);
    }

    /**
     * Returns values of each kind that a schema accepts. There are two objects: one with all properties, and one with
     * the required ones. Values that would be too large are left out.
     */
    public List<SourceValue> of(Schema schema) {
        if (all.isExceeded()) {
            return List.of();
        }
        steps = new StepLimit(MOST_STEPS);
        List<Schema> members = members(schema);
        Stream<SourceValue> listed = listed(members).stream().limit(DEEPEST);
        Set<SourceValue> values = new LinkedHashSet<>(listed.toList());
        all.take(steps.steps());
        if (values.isEmpty()) {
            for (Kind kind : facts.kinds(schema).asSet()) {
                add(kind, members, schema, true, values);
                add(kind, members, schema, false, values);
            }
        }
        return List.copyOf(values);
    }

    private void add(Kind kind, List<Schema> members, Schema schema, boolean full, Set<SourceValue> values) {
        steps = new StepLimit(MOST_STEPS);
        SourceValue value = ofKind(kind, members, schema.position(), full, DEEPEST);
        all.take(steps.steps());
        if (!steps.isExceeded()) {
            values.add(value);
        }
    }

    /** Returns the number of steps so far. */
    long steps() {
        return all.steps();
    }

    /** Returns the schemas that always apply with a schema, and the first branch of each of its unions. */
    private List<Schema> members(Schema schema) {
        Set<Schema> members = new LinkedHashSet<>();
        Deque<Schema> left = new ArrayDeque<>(List.of(schema));
        while (!left.isEmpty() && members.size() < MOST_MEMBERS && !steps.isExceeded()) {
            List<Schema> closure = facts.closure(left.remove());
            steps.take(closure.size());
            for (Schema member : closure) {
                if (members.add(member)) {
                    member.keywords(Union.class)
                            .forEach(union -> union.branches().stream().limit(1).forEach(left::add));
                }
            }
        }
        return List.copyOf(members);
    }

    private static List<SourceValue> listed(List<Schema> members) {
        for (Schema member : members) {
            Const only = member.keyword(Const.class);
            Enumeration several = member.keyword(Enumeration.class);
            if (only != null) {
                return List.of(only.value());
            } else if (several != null) {
                return several.values();
            }
        }
        return List.of();
    }

    private SourceValue ofKind(Kind kind, List<Schema> members, SourcePosition at, boolean full, int depth) {
        return switch (kind) {
            case NULL -> new SourceNull(at);
            case BOOLEAN -> new SourceBoolean(at, true);
            case INTEGER -> new SourceNumber(at, SampleScalars.integer(members).toPlainString());
            case FRACTION ->
                new SourceNumber(
                        at,
                        SampleScalars.integer(members)
                                .add(new BigDecimal("0.5"))
                                .toPlainString());
            case STRING -> new SourceString(at, SampleScalars.text(members));
            case ARRAY -> new SourceArray(at, items(members, depth));
            case OBJECT -> object(members, at, full, depth);
        };
    }

    private List<SourceValue> items(List<Schema> members, int depth) {
        for (Schema member : members) {
            Items items = member.keyword(Items.class);
            if (items != null && !items.schema().isFalse() && depth > 0) {
                return List.of(inner(items.schema(), depth - 1));
            }
        }
        return List.of();
    }

    private SourceValue inner(Schema schema, int depth) {
        if (steps.isExceeded()) {
            return new SourceNull(schema.position());
        }
        List<Schema> members = members(schema);
        List<SourceValue> listed = listed(members);
        Set<Kind> kinds = facts.kinds(schema).asSet();
        if (!listed.isEmpty()) {
            return listed.get(0);
        }
        Kind kind = Stream.of(Kind.STRING, Kind.INTEGER, Kind.OBJECT, Kind.ARRAY, Kind.BOOLEAN, Kind.FRACTION)
                .filter(kinds::contains)
                .findFirst()
                .orElse(Kind.NULL);
        return ofKind(kind, members, schema.position(), false, depth);
    }

    private SourceObject object(List<Schema> members, SourcePosition at, boolean full, int depth) {
        Map<String, Schema> declared = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Schema member : members) {
            for (Occurrence occurrence : member.occurrences()) {
                if (occurrence.keyword() instanceof Properties properties) {
                    steps.take(properties.schemas().size());
                    properties.schemas().forEach(declared::putIfAbsent);
                }
                if (occurrence.keyword() instanceof Required required) {
                    names.addAll(required.names());
                }
            }
        }
        if (full) {
            names.addAll(declared.keySet());
        }
        steps.take(names.size());
        return new SourceObject(at, members(names, declared, at, depth));
    }

    private Map<String, Member> members(Set<String> names, Map<String, Schema> declared, SourcePosition at, int depth) {
        Map<String, Member> values = new LinkedHashMap<>();
        for (String name : names) {
            Schema schema = declared.get(name);
            if (schema == null) {
                values.put(name, new Member(at, new SourceString(at, "text")));
            } else if (!schema.isFalse() && depth > 0) {
                values.put(name, new Member(at, inner(schema, depth - 1)));
            }
        }
        return values;
    }
}
