package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.regex.PatternTexts;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Examples;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Searches small values that some schemas accept all together. Each value is evaluated by the interpreter before it is
 * returned. Not thread-safe.
 */
final class ValueSearch {

    private static final int MOST_CHOICES = 100;

    /** The kinds in the order of preference, for schemas that say nothing about any. */
    private static final List<Kind> PREFERRED =
            List.of(Kind.STRING, Kind.INTEGER, Kind.BOOLEAN, Kind.OBJECT, Kind.ARRAY, Kind.FRACTION, Kind.NULL);

    private final Facts facts;
    private final InterpretedSchemas interpreter;
    private final StringValues strings;
    private final ObjectValues objects;
    private final ArrayValues arrays;
    private final Map<List<Schema>, Known> known = new HashMap<>();
    private final Set<List<Schema>> open = new HashSet<>();
    private final StepBudget budget = new StepBudget();
    private int cuts;

    /**
     * What is known about some schemas: the values that were found when so many were wanted.
     *
     * @param steps the steps after which the search was given up; 0 if it was not
     */
    private record Known(int wanted, List<SourceValue> found, long steps) {

        boolean answers(int count, StepBudget budget) {
            boolean wouldEndAgain = budget.left() <= 2 * steps;
            return found.size() >= count || (wanted >= count && (steps == 0 || wouldEndAgain));
        }
    }

    ValueSearch(Facts facts, InterpretedSchemas interpreter) {
        this.facts = facts;
        this.interpreter = interpreter;
        this.strings = new StringValues(new PatternTexts());
        MemberSchemas memberSchemas = new MemberSchemas(interpreter::matches);
        this.objects = new ObjectValues(this, memberSchemas);
        this.arrays = new ArrayValues(this);
    }

    /** Returns the count of the steps. */
    StepBudget budget() {
        return budget;
    }

    Facts facts() {
        return facts;
    }

    InterpretedSchemas interpreter() {
        return interpreter;
    }

    StringValues strings() {
        return strings;
    }

    ObjectValues objects() {
        return objects;
    }

    ArrayValues arrays() {
        return arrays;
    }

    /** Returns different values that all schemas accept, at most so many. Fewer are returned if no more are found. */
    List<SourceValue> values(List<Schema> schemas, int count) {
        List<Schema> key = distinct(schemas);
        Known before = known.get(key);
        if (before != null && before.answers(count, budget)) {
            return before.found.subList(0, Math.min(count, before.found.size()));
        } else if (!open.add(key)) {
            cuts++;
            return before == null ? List.of() : before.found;
        }
        int cutsBefore = cuts;
        long steps = budget.left();
        List<SourceValue> found = new ArrayList<>();
        Set<SourceValue> seen = new HashSet<>();
        new Expansion(this, Set.of(), Set.of(), conjunction -> {
                    candidates(conjunction, count, value -> {
                        if (seen.add(value) && accepts(key, value)) {
                            found.add(value);
                        }
                        return found.size() >= count || budget.isExhausted();
                    });
                    return found.size() >= count || budget.isExhausted();
                })
                .run(key);
        open.remove(key);
        if (!found.isEmpty() || cuts == cutsBefore) {
            known.put(key, new Known(count, List.copyOf(found), budget.isExhausted() ? steps : 0));
        }
        return found;
    }

    private static List<Schema> distinct(List<Schema> schemas) {
        Set<Schema> distinct = new LinkedHashSet<>(schemas);
        distinct.removeIf(schema -> schema.occurrences().isEmpty() && !schema.isFalse());
        return List.copyOf(distinct);
    }

    /** Returns whether all schemas accept a value. */
    boolean accepts(List<Schema> schemas, SourceValue value) {
        String json = SourceJson.text(value);
        budget.spendOn(json);
        return schemas.stream().allMatch(schema -> interpreter.accepts(schema, json));
    }

    /**
     * Creates values of some schemas, which need not be valid.
     *
     * @param offer receives each value, and returns whether to stop
     * @return whether to stop
     */
    boolean candidates(Conjunction schemas, int count, Predicate<SourceValue> offer) {
        List<Choice> choices = schemas.all(Choice.class);
        if (!choices.isEmpty()) {
            return choices.get(0).values().stream()
                    .limit(MOST_CHOICES)
                    .anyMatch(value -> offer.test(MadeValues.copy(value)));
        }
        return kinds(schemas).stream().anyMatch(kind -> ofKind(kind, schemas, count, offer))
                || examples(schemas).anyMatch(offer);
    }

    private static java.util.stream.Stream<SourceValue> examples(Conjunction schemas) {
        return schemas.all(Examples.class).stream()
                .flatMap(examples -> examples.values().stream())
                .map(MadeValues::copy);
    }

    private boolean ofKind(Kind kind, Conjunction schemas, int count, Predicate<SourceValue> offer) {
        return switch (kind) {
            case NULL -> offer.test(MadeValues.nothing());
            case BOOLEAN -> offer.test(MadeValues.bool(true)) || offer.test(MadeValues.bool(false));
            case INTEGER -> NumberValues.of(schemas, true).stream().anyMatch(offer);
            case FRACTION -> NumberValues.of(schemas, false).stream().anyMatch(offer);
            case STRING -> strings.of(schemas, count + 2).stream().anyMatch(offer);
            case ARRAY -> arrays.of(schemas, Map.of(), offer);
            case OBJECT -> objects.of(schemas, Map.of(), offer);
        };
    }

    /** Returns the possible kinds: first those that keywords are about. */
    static List<Kind> kinds(Conjunction schemas) {
        Set<Kind> kinds = new LinkedHashSet<>();
        boolean members = !schemas.all(OverMembers.class).isEmpty()
                || !schemas.all(Required.class).isEmpty();
        if (members || schemas.min(Counted.PROPERTIES) > 0) {
            kinds.add(Kind.OBJECT);
        }
        if (!schemas.all(OverItems.class).isEmpty() || schemas.min(Counted.ITEMS) > 0) {
            kinds.add(Kind.ARRAY);
        }
        if (!schemas.all(Pattern.class).isEmpty() || !schemas.all(Format.class).isEmpty()) {
            kinds.add(Kind.STRING);
        }
        if (!schemas.all(Bound.class).isEmpty()) {
            kinds.add(Kind.INTEGER);
        }
        kinds.addAll(PREFERRED);
        kinds.removeIf(kind -> !schemas.kinds().has(kind));
        return List.copyOf(kinds);
    }
}
